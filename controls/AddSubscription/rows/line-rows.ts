import type { OrderRefusalCode } from '../../../core/orders/refusals';
import type { PurchaseOutcome } from '../../../core/orders/outcome';
import type { OrderDraft } from '../../../core/orders/draft';
import type { LineStatus } from '../../../core/orders/status';
import { orderOfLine, submissionOf } from '../../../core/orders/submission';
import type { SubscriptionState } from '../../../core/subscriptions/state';
import { changeStatus, nameOf, orderRefusal, subscriptionStatus, type SubscriptionChangeRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { memberOf } from '../../common/member';
import { formattedOf, readRow, selectOf, type Kind } from '../../common/read-row';

const shape = {
  csp_subscriptionchangeid: 'text',
  csp_name: 'text',
  csp_line: 'number',
  csp_seatdelta: 'number',
  csp_canceluntil: 'text',
  statuscode: 'number',
  csp_refusal: 'number',
  csp_refusaldetail: 'text',
  _csp_subscriptionid_value: 'text',
} as const satisfies Partial<Record<keyof SubscriptionChangeRow, Kind>>;

/** One line of an order that was handed in: its entry in the ledger and its subscription's state. `amount` is as the platform writes it. */
export type LineRecord = {
  readonly changeId: string;
  readonly subscriptionId: string;
  /** The line's place in the order. */
  readonly place: number;
  readonly name: string;
  readonly seats: number;
  readonly amount: string;
  readonly status: LineStatus;
  readonly subscription: SubscriptionState;
  readonly cancelUntil: string | null;
  readonly refusal: OrderRefusalCode | null;
  readonly refusalDetail: string | null;
};

/** Every line that was ever handed in with an order, in their order. */
export const readLines = async (webAPI: WebApi, orderId: string): Promise<readonly LineRecord[]> => {
  const answer = await webAPI.retrieveMultipleRecords(
    'csp_subscriptionchange',
    `?${selectOf(shape)},csp_amount&$expand=csp_SubscriptionId($select=statuscode)` +
      `&$filter=_csp_orderid_value eq ${orderId}&$orderby=csp_line asc`,
  );
  return answer.entities.map(lineOf);
};

/** The lines of the last submission in their order: those that were sent, whatever another window has handed in since. */
export const linesOfOrder = (
  lines: readonly LineRecord[],
  draft: OrderDraft | null,
  outcome: PurchaseOutcome | null,
): readonly LineRecord[] => (draft === null ? lines : submissionOf(lines, draft, outcome).lines);

/** Whether the provider has taken the order of a line: it is bought, though its subscription may still be in the making. */
export const isOrdered = (line: LineRecord, outcome: PurchaseOutcome | null): boolean =>
  outcome !== null && orderOfLine(outcome, line) !== null;

const lineOf = (entity: unknown): LineRecord => {
  const row = readRow(entity, shape);
  const { statuscode } = readRow(memberOf(entity, 'csp_SubscriptionId') ?? {}, { statuscode: 'number' });
  return {
    changeId: row.csp_subscriptionchangeid ?? '',
    subscriptionId: row._csp_subscriptionid_value ?? '',
    place: row.csp_line ?? 0,
    name: row.csp_name ?? '',
    seats: row.csp_seatdelta ?? 0,
    amount: formattedOf(entity, 'csp_amount') ?? '',
    status: statusOf(row.statuscode),
    subscription: nameOf(subscriptionStatus, statuscode) ?? 'Linking',
    cancelUntil: row.csp_canceluntil,
    refusal: nameOf(orderRefusal, row.csp_refusal),
    refusalDetail: row.csp_refusaldetail,
  };
};

/** A purchase is never scheduled. */
const statusOf = (statuscode: number | null): LineStatus => {
  const status = nameOf(changeStatus, statuscode);
  return status === null || status === 'Scheduled' ? 'Submitted' : status;
};
