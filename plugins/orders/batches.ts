import { movedBatches, type RecordedBatch } from '../../core/subscriptions/moved-batches';
import { changeStatus, deadlineSource, nameOf } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Row } from '../dataverse/tables';
import type { ProviderSubscription } from '../providers/commerce';
import { instantOf, isoInstant } from '../time';

const columns = [
  'csp_subscriptionchangeid',
  '_csp_subscriptionid_value',
  'csp_seatdelta',
  'csp_effectiveon',
  'csp_canceluntil',
  'csp_refundableseats',
  'csp_deadlinesource',
] as const;
type BatchRow = Pick<Row<'csp_subscriptionchanges'>, (typeof columns)[number]>;

/** A batch of seats with the version of its entry in the ledger. */
export type StoredBatch = RecordedBatch & { readonly subscriptionId: string; readonly etag: string };

/** The batches of seats that were added to one subscription, or to all of a tenant's. */
export const readBatches = async (
  dataverse: Dataverse,
  of: { readonly subscription: string } | { readonly tenantRow: string },
): Promise<readonly StoredBatch[]> => {
  const ours =
    'subscription' in of
      ? `_csp_subscriptionid_value eq ${of.subscription}`
      : `csp_SubscriptionId/_csp_provideraccountid_value eq ${of.tenantRow}`;
  const found = await dataverse.query('csp_subscriptionchanges', {
    columns,
    filter: `${ours} and statuscode eq ${changeStatus.Succeeded} and csp_seatdelta gt 0 and csp_effectiveon ne null`,
  });
  return found.flatMap(({ row, etag }) => batchFrom(row, etag));
};

const batchFrom = (row: BatchRow, etag: string): readonly StoredBatch[] => {
  const { _csp_subscriptionid_value: subscriptionId, csp_effectiveon: effectiveOn } = row;
  if (subscriptionId === null || effectiveOn === null) return [];
  return [
    {
      changeId: row.csp_subscriptionchangeid,
      subscriptionId,
      etag,
      seats: row.csp_seatdelta ?? 0,
      tookEffectOn: Date.parse(effectiveOn),
      until: instantOf(row.csp_canceluntil),
      refundable: row.csp_refundableseats,
      source: nameOf(deadlineSource, row.csp_deadlinesource),
    },
  ];
};

/** Lets the ledger say what the provider says of a subscription's batches (R2). An entry that somebody else changes meanwhile waits for the next reading. */
export const followBatches = async (
  dataverse: Dataverse,
  batches: readonly StoredBatch[],
  { refundable }: Pick<ProviderSubscription, 'refundable'>,
): Promise<void> => {
  for (const moved of movedBatches(batches, refundable)) {
    const etag = batches.find(({ changeId }) => changeId === moved.changeId)?.etag ?? '';
    const changes = {
      csp_canceluntil: isoInstant(moved.until),
      csp_refundableseats: moved.refundable,
      csp_deadlinesource: deadlineSource[moved.source],
    };
    await dataverse.change('csp_subscriptionchanges', moved.changeId, etag, changes, ['csp_subscriptionchangeid']);
  }
};
