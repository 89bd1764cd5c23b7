import { renewalAfterLastDay } from '../../core/subscriptions/calendar';
import { batchDeadlines, cancellationDeadline, type BatchDeadline } from '../../core/subscriptions/cancellation';
import type { Instant } from '../../core/time/instant';
import { providerStatus, renewalDecision } from '../../solution/rows';
import type { Write } from '../dataverse/tables';
import type { ProviderSubscription } from '../providers/commerce';
import { isoInstant } from '../time';

const isoOrNull = (instant: Instant | null): string | null => (instant === null ? null : isoInstant(instant));

/** The first instant after the term, by the provider's last day of it (R6). */
export const renewsOn = ({ lastMoment }: ProviderSubscription): Instant | null =>
  lastMoment === null ? null : renewalAfterLastDay(lastMoment);

const decisionOf = (renews: boolean) => (renews ? renewalDecision.Renew : renewalDecision.CancelAtTermEnd);

/** What the provider says of a subscription, as our row mirrors it; what it does not say is left as it is. */
export const mirrorOf = (seen: ProviderSubscription, now: Instant): Write<'csp_subscriptions'> => ({
  csp_providerstatus: providerStatus[seen.status],
  csp_providerquantity: seen.quantity,
  ...(seen.renews === null ? {} : { csp_providerrenewal: decisionOf(seen.renews) }),
  ...(seen.lastMoment === null ? {} : { csp_providerrenewson: isoInstant(renewalAfterLastDay(seen.lastMoment)) }),
  csp_seenon: isoInstant(now),
  ...(seen.orderId === null ? {} : { csp_providerorderid: seen.orderId }),
  ...(seen.startsOn === null ? {} : { csp_startson: isoInstant(seen.startsOn) }),
  ...(seen.cycleLastMoment === null ? {} : { csp_cycleendson: isoInstant(renewalAfterLastDay(seen.cycleLastMoment)) }),
});

/** Until when the subscription can be cancelled: the provider's word first (R1). */
export const deadlineOf = (seen: ProviderSubscription, now: Instant): Write<'csp_subscriptions'> => {
  const deadline = cancellationDeadline(seen.startsOn ?? now, seen.cancelUntil);
  return { csp_canceluntil: isoInstant(deadline.until), csp_deadlineisproviders: deadline.source === 'Provider' };
};

/** The term's end and what follows it, for a subscription that is new to us. */
export const termEndOf = (seen: ProviderSubscription): Write<'csp_subscriptions'> => ({
  csp_renewson: isoOrNull(renewsOn(seen)),
  csp_renewaldecision: decisionOf(seen.renews ?? true),
});

/** Until when the seats of a purchase can be given back, and how many (R2). */
export const batchOf = (changeId: string, seats: number, seen: ProviderSubscription, now: Instant): BatchDeadline => {
  const tookEffectOn = seen.startsOn ?? now;
  const [batch] = batchDeadlines([{ changeId, seats, tookEffectOn }], seen.refundable);
  return batch ?? { changeId, refundable: seats, ...cancellationDeadline(tookEffectOn, seen.cancelUntil) };
};
