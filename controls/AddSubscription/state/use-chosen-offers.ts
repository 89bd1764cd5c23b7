import * as React from '../../common/react';
import type { OrderDraft } from '../../../core/orders/draft';
import { useHost } from '../../common/host-context';
import { readOffer, type WholeOffer } from '../rows/offer-rows';

export type ChosenOffers = {
  readonly offers: ReadonlyMap<string, WholeOffer>;
  /** Ids of offers that could not be read. */
  readonly failed: ReadonlySet<string>;
  readonly retry: () => void;
};

const none: ReadonlySet<string> = new Set();

/** The offers of the lines, each read once. */
export const useChosenOffers = (draft: OrderDraft): ChosenOffers => {
  const { webAPI } = useHost();
  const [offers, setOffers] = React.useState<ReadonlyMap<string, WholeOffer>>(new Map());
  const [failed, setFailed] = React.useState(none);
  const [tries, setTries] = React.useState(0);
  const asked = React.useRef(new Set<string>());
  const mounted = React.useRef(true);
  React.useEffect(() => () => void (mounted.current = false), []);

  React.useEffect(() => {
    for (const { offerId: id } of draft.lines) {
      if (asked.current.has(id)) continue;
      asked.current.add(id);
      readOffer(webAPI, id).then(
        (offer) => mounted.current && setOffers((known) => new Map(known).set(id, offer)),
        () => mounted.current && setFailed((ids) => new Set(ids).add(id)),
      );
    }
  }, [draft, tries]);

  const retry = () => {
    failed.forEach((id) => asked.current.delete(id));
    setFailed(none);
    setTries((count) => count + 1);
  };

  return { offers, failed, retry };
};
