import { disagreement, writeDifferences } from '../../core/subscriptions/disagreement';
import type { Instant } from '../../core/time/instant';
import { nameOf, renewalDecision, subscriptionStatus } from '../../solution/rows';
import type { Row, Write } from '../dataverse/tables';
import type { ProviderSubscription } from '../providers/commerce';
import { instantOf, isoInstant } from '../time';
import type { OrderContext } from './context';
import { mirrorOf, renewsOn } from './mirror';
import { sumUp } from './sum-up';

export const comparedColumns = [
  'csp_subscriptionid',
  'statuscode',
  'csp_quantity',
  'csp_renewson',
  'csp_renewaldecision',
  'csp_providersubscriptionid',
  '_csp_provideraccountid_value',
  '_csp_billingcontractid_value',
  '_csp_orderid_value',
] as const;
export type ComparedRow = Pick<Row<'csp_subscriptions'>, (typeof comparedColumns)[number]>;

/** Whether there is something to compare: what is still being bought, or never was, is its order's to look after. */
export const isCompared = (row: ComparedRow): boolean =>
  row.csp_providersubscriptionid !== null &&
  [subscriptionStatus.Active, subscriptionStatus.Suspended, subscriptionStatus.Expired, subscriptionStatus.Canceled].some(
    (each) => each === row.statuscode,
  );

/** Puts the provider's word beside ours: its own columns follow it; where ours differ, the row says so and keeps them for a person to decide. */
export const compare = async (
  context: Pick<OrderContext, 'dataverse' | 'contractChanged' | 'log'>,
  row: ComparedRow,
  seen: ProviderSubscription | null,
  now: Instant,
): Promise<void> => {
  await context.dataverse.update('csp_subscriptions', row.csp_subscriptionid, seen === null ? missing(now) : found(row, seen, now));
  if (row._csp_billingcontractid_value !== null) await sumUp(context, row._csp_billingcontractid_value);
};

const missing = (now: Instant): Write<'csp_subscriptions'> => ({
  csp_seenon: isoInstant(now),
  csp_disagreement: writeDifferences(['missing-there']),
});

const found = (row: ComparedRow, seen: ProviderSubscription, now: Instant): Write<'csp_subscriptions'> => {
  const theirs = renewsOn(seen);
  const ours = instantOf(row.csp_renewson);
  // A renewal that is over has given the provider's a new date; one to come that differs is for a person.
  const follows = ours === null || ours <= now;
  const state = nameOf(subscriptionStatus, row.statuscode) ?? 'Active';
  const differences = disagreement(
    { state, seats: row.csp_quantity, renews: isToRenew(row), renewsOn: follows ? null : ours },
    { status: seen.status, seats: seen.quantity, renews: seen.renews, renewsOn: theirs },
  );
  return {
    ...mirrorOf(seen, now),
    ...(follows && theirs !== null ? { csp_renewson: isoInstant(theirs) } : {}),
    ...(seen.cancelUntil === null ? {} : { csp_canceluntil: isoInstant(seen.cancelUntil), csp_deadlineisproviders: true }),
    csp_disagreement: writeDifferences(differences),
  };
};

const isToRenew = ({ csp_renewaldecision: decision }: ComparedRow): boolean | null =>
  decision === null ? null : decision === renewalDecision.Renew;
