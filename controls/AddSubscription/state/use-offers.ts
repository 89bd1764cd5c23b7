import * as React from '../../common/react';
import { indexOf, type Index } from '../../../core/catalogue/search';
import { useHost } from '../../common/host-context';
import { listOffers, type ListedOffer, type Sale } from '../rows/offer-rows';

export type Offers = {
  readonly index: Index<ListedOffer>;
  readonly byId: ReadonlyMap<string, ListedOffer>;
  /** A product in every term and billing cycle. */
  readonly byProduct: ReadonlyMap<string, readonly ListedOffer[]>;
  /** Until `complete` the server is asked too. */
  readonly state: 'loading' | 'complete' | 'failed';
};

const nothing: Index<ListedOffer> = indexOf([]);
const none: Offers = { index: nothing, byId: new Map(), byProduct: new Map(), state: 'loading' };

/** How long until an empty price list is looked at again, in milliseconds: it may be read from the provider in this very moment. */
const pause = 5000;

/** All offers that may be sold, prepared for search; they arrive page by page, and what is here can be found at once. */
export const useOffers = (sale: Sale): Offers => {
  const { webAPI } = useHost();
  const [offers, setOffers] = React.useState(none);
  React.useEffect(() => {
    setOffers(none);
    let outdated = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const gathering = gatherOffers();
    const onPage = (page: readonly ListedOffer[]): boolean => {
      if (!outdated) setOffers(gathering.add(page));
      return !outdated;
    };
    const onEnd = (): void => {
      if (outdated) return;
      setOffers((seen) => ({ ...seen, state: 'complete' }));
      if (gathering.isEmpty()) timer = setTimeout(list, pause);
    };
    const list = (): void =>
      void listOffers(webAPI, sale, onPage).then(onEnd, () => outdated || setOffers((seen) => ({ ...seen, state: 'failed' })));
    list();
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [sale.providerId, sale.currencyId]);
  return offers;
};

/** Takes offers in page by page; only the new page is folded, which is the costly part. The maps grow and are shared by what was told before. */
const gatherOffers = (): { add(page: readonly ListedOffer[]): Offers; isEmpty(): boolean } => {
  let index = nothing;
  const byId = new Map<string, ListedOffer>();
  const byProduct = new Map<string, ListedOffer[]>();
  return {
    isEmpty: () => byId.size === 0,
    add(page) {
      const more = indexOf(page);
      index = { offers: index.offers.concat(more.offers), folded: index.folded.concat(more.folded) };
      for (const offer of page) {
        byId.set(offer.id, offer);
        const siblings = byProduct.get(offer.productAndSku);
        if (siblings === undefined) byProduct.set(offer.productAndSku, [offer]);
        else siblings.push(offer);
      }
      return { index, byId, byProduct, state: 'loading' };
    },
  };
};
