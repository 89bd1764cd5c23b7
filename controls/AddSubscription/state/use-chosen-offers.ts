import * as React from '../../common/react';
import type { OrderDraft } from '../../../core/orders/draft';
import { useHost } from '../../common/host-context';
import { readOffer, type WholeOffer } from '../rows/offer-rows';

export type ChosenOffers = {
  readonly offers: ReadonlyMap<string, WholeOffer>;
  /** Ids of offers that could not be read. */
  readonly failed: readonly string[];
  readonly retry: () => void;
};

/** The offers of the lines, each read once. */
export const useChosenOffers = (draft: OrderDraft, currency: string | null): ChosenOffers => {
  const { webAPI } = useHost();
  const [offers, setOffers] = React.useState<ReadonlyMap<string, WholeOffer>>(new Map());
  const [failed, setFailed] = React.useState<readonly string[]>([]);
  const asked = React.useRef(new Set<string>());
  const mounted = React.useRef(true);
  React.useEffect(() => () => void (mounted.current = false), []);

  React.useEffect(() => {
    if (currency === null) return;
    for (const id of new Set(draft.lines.map((line) => line.offerId))) {
      const key = `${id} ${currency}`;
      if (asked.current.has(key)) continue;
      asked.current.add(key);
      readOffer(webAPI, id, currency).then(
        (offer) => mounted.current && setOffers((known) => new Map(known).set(id, offer)),
        () => {
          asked.current.delete(key);
          if (mounted.current) setFailed((ids) => [...ids.filter((each) => each !== id), id]);
        },
      );
    }
  }, [draft, currency, failed.length]);

  return { offers, failed, retry: React.useCallback(() => setFailed([]), []) };
};
