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

/** All offers that may be sold, prepared for search; they arrive page by page, and what is here can be found at once. */
export const useOffers = (sale: Sale): Offers => {
  const { webAPI } = useHost();
  const [offers, setOffers] = React.useState(none);
  React.useEffect(() => {
    setOffers(none);
    let outdated = false;
    const gathering = gatherOffers();
    const onPage = (page: readonly ListedOffer[]): boolean => {
      if (!outdated) setOffers(gathering.add(page));
      return !outdated;
    };
    listOffers(webAPI, sale, onPage).then(
      () => outdated || setOffers((seen) => ({ ...seen, state: 'complete' })),
      () => outdated || setOffers((seen) => ({ ...seen, state: 'failed' })),
    );
    return () => {
      outdated = true;
    };
  }, [sale.providerId, sale.currencyId]);
  return offers;
};

/** Takes offers in page by page; only the new page is folded, which is the costly part. The maps grow and are shared by what was told before. */
export const gatherOffers = (): { add(page: readonly ListedOffer[]): Offers } => {
  let index = nothing;
  const byId = new Map<string, ListedOffer>();
  const byProduct = new Map<string, ListedOffer[]>();
  return {
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
