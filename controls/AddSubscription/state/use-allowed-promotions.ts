import * as React from '../../common/react';
import { promotionsFor } from '../../../core/catalogue/promotions';
import type { OrderDraft } from '../../../core/orders/draft';
import { useService } from '../../common/service';
import type { WholeOffer } from '../rows/offer-rows';
import { nothingSaid, withAnswer, type Allowed, type AskedLine } from './allowed';
import type { Pricing } from './quote';

/** How long lines and seats must stay as they are before the provider is asked, in milliseconds. */
const pause = 400;

/** The lines that some promotion is on for. */
export const promotedLines = (draft: OrderDraft, offers: ReadonlyMap<string, WholeOffer>, pricing: Pricing): readonly AskedLine[] =>
  draft.lines.flatMap(({ offerId, seats }) => {
    const offer = offers.get(offerId);
    const isAsked = offer !== undefined && seats !== null && seats > 0 && promotionsFor(pricing.promotions, offer, pricing.now).length > 0;
    return isAsked ? [{ offerId, seats }] : [];
  });

/**
 * Which promotions the customer may have, by the provider's word, asked a moment after lines or seats changed. Where it cannot be asked, all
 * that are on may be chosen: the provider has the last word at the purchase.
 */
export const useAllowedPromotions = (tenantRowId: string, asked: readonly AskedLine[]): Allowed => {
  const service = useService();
  const [allowed, setAllowed] = React.useState(nothingSaid);

  React.useEffect(() => {
    if (asked.length === 0) return undefined;
    let outdated = false;
    setAllowed(({ answers }) => ({ answers, isUnreachable: false }));
    const timer = setTimeout(() => {
      service((client) => client.promotions(tenantRowId, { lines: asked })).then(
        ({ lines }) => {
          const said = lines.map(({ promotionIds }) => promotionIds);
          if (!outdated) setAllowed((before) => withAnswer(before, asked, said));
        },
        () => outdated || setAllowed(({ answers }) => ({ answers, isUnreachable: true })),
      );
    }, pause);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [tenantRowId, JSON.stringify(asked)]);

  return allowed;
};
