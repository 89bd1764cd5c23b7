import * as React from '../../common/react';
import { useService } from '../../common/service';
import type { QuotedLine } from './quote';

export type Allowed = 'asking' | 'unknown' | ReadonlySet<string>;

/** How long lines and seats must stay as they are before the provider is asked, in milliseconds. */
const pause = 400;

/**
 * Which promotions the customer may have, by the provider's word, asked a moment after lines or seats changed. Where it cannot be asked, all
 * that are on may be chosen: the provider has the last word at the purchase.
 */
export const useAllowedPromotions = (tenantRowId: string, lines: readonly QuotedLine[]): Allowed => {
  const service = useService();
  const [allowed, setAllowed] = React.useState<Allowed>('asking');
  const asked = lines
    .filter((each) => each.promotions.length > 0 && each.invoice.seats > 0)
    .map((each) => ({ offerId: each.offer.id, seats: each.invoice.seats }));

  React.useEffect(() => {
    if (asked.length === 0) return undefined;
    let outdated = false;
    setAllowed('asking');
    const timer = setTimeout(() => {
      service((client) => client.promotions(tenantRowId, { lines: asked })).then(
        (answer) => outdated || setAllowed(new Set(answer.lines.flatMap((line) => line.promotionIds.map((id) => `${line.offerId} ${id}`)))),
        () => outdated || setAllowed('unknown'),
      );
    }, pause);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [tenantRowId, JSON.stringify(asked)]);

  return allowed;
};

/** Whether a promotion may be chosen for a line. */
export const isAllowed = (allowed: Allowed, offerId: string, promotionId: string): boolean =>
  allowed === 'unknown' || (allowed !== 'asking' && allowed.has(`${offerId} ${promotionId}`));

/** Whether the provider has said that the customer may not have the promotion that a line has. */
export const isRefused = (allowed: Allowed, { offer, promotion, invoice }: QuotedLine): boolean =>
  promotion !== null && invoice.seats > 0 && typeof allowed !== 'string' && !isAllowed(allowed, offer.id, promotion.id);
