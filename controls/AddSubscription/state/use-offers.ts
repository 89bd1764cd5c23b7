import * as React from '../../common/react';
import { indexOf, type Index } from '../../../core/catalogue/search';
import { useHost } from '../../common/host-context';
import { listOffers, type ListedOffer, type Sale } from '../rows/offer-rows';

export type Offers = {
  readonly index: Index<ListedOffer>;
  /** Until then the server is asked too. */
  readonly state: 'loading' | 'complete' | 'failed';
};

const none: Offers = { index: indexOf<ListedOffer>([]), state: 'loading' };

/** All offers that may be sold, prepared for search; they arrive page by page, and what is here can be found at once. */
export const useOffers = (sale: Sale | null): Offers => {
  const { webAPI } = useHost();
  const [offers, setOffers] = React.useState(none);
  React.useEffect(() => {
    setOffers(none);
    if (sale === null) return undefined;
    let outdated = false;
    let all: readonly ListedOffer[] = [];
    const onPage = (page: readonly ListedOffer[]): boolean => {
      all = [...all, ...page];
      if (!outdated) setOffers({ index: indexOf(all), state: 'loading' });
      return !outdated;
    };
    listOffers(webAPI, sale, onPage).then(
      () => outdated || setOffers((seen) => ({ ...seen, state: 'complete' })),
      () => outdated || setOffers((seen) => ({ ...seen, state: 'failed' })),
    );
    return () => {
      outdated = true;
    };
  }, [sale?.providerId, sale?.currencyId]);
  return offers;
};
