import { readDraft } from '../../core/orders/draft';
import { readOutcome } from '../../core/orders/outcome';
import type { LineStatus } from '../../core/orders/status';
import { changeKind, changeStatus } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Row } from '../dataverse/tables';
import type { Order } from './order';

const changeColumns = [
  'csp_subscriptionchangeid',
  'statuscode',
  'csp_line',
  'csp_name',
  'csp_seatdelta',
  'csp_unitprice',
  'csp_unitcost',
  '_csp_subscriptionid_value',
  'csp_refusal',
  'csp_refusaldetail',
] as const;
type ChangeRow = Pick<Row<'csp_subscriptionchanges'>, (typeof changeColumns)[number]>;

const subscriptionColumns = ['csp_subscriptionid', '_csp_offerid_value', '_csp_promotionid_value', '_csp_billingcontractid_value'] as const;
type SubscriptionRow = Pick<Row<'csp_subscriptions'>, (typeof subscriptionColumns)[number]>;

/** One line of an order: its entry in the ledger and its subscription. */
export type Line = {
  /** The line's place in its order, and in the cart. */
  readonly place: number;
  readonly change: ChangeRow;
  readonly changeEtag: string;
  readonly subscription: SubscriptionRow;
  readonly subscriptionEtag: string;
  readonly seats: number;
  readonly status: LineStatus;
};

/**
 * The lines of the last submission in their order: those of the draft that was handed in, and those that were sent. What was tried before
 * and given up stays in the ledger and counts no more. Null where a line of the draft has no row, so that something was not handed in whole.
 */
export const readLines = async (dataverse: Dataverse, order: Order): Promise<readonly Line[] | null> => {
  const draft = readDraft(order.csp_draft)?.lines ?? [];
  const sent = readOutcome(order.csp_providerorders)?.groups.flatMap(({ lines }) => lines) ?? [];
  const changes = await dataverse.query('csp_subscriptionchanges', {
    columns: changeColumns,
    filter: `_csp_orderid_value eq ${order.csp_orderid} and csp_kind eq ${changeKind.Purchase}`,
    orderBy: 'csp_line asc',
  });
  const subscriptions = await dataverse.query('csp_subscriptions', {
    columns: subscriptionColumns,
    filter: `_csp_orderid_value eq ${order.csp_orderid}`,
  });
  const lines = changes.flatMap(({ row, etag }): readonly Line[] => {
    const isOurs = draft.some(({ changeId }) => isSameId(changeId, row.csp_subscriptionchangeid)) || isOpenAndSent(row, sent);
    const subscription = subscriptions.find((each) => isSameId(each.row.csp_subscriptionid, row._csp_subscriptionid_value));
    if (!isOurs || subscription === undefined || row.csp_line === null) return [];
    return [
      {
        place: row.csp_line,
        change: row,
        changeEtag: etag,
        subscription: subscription.row,
        subscriptionEtag: subscription.etag,
        seats: row.csp_seatdelta ?? 0,
        status: statusOf(row),
      },
    ];
  });
  const isWhole = draft.every(({ changeId }) => lines.some(({ change }) => isSameId(changeId, change.csp_subscriptionchangeid)));
  return lines.length > 0 && isWhole ? lines : null;
};

const isOpenAndSent = (row: ChangeRow, sent: readonly { readonly line: number }[]): boolean =>
  row.statuscode === changeStatus.Submitted && sent.some(({ line }) => line === row.csp_line);

const isSameId = (one: string | null, other: string | null): boolean => one !== null && one.toLowerCase() === other?.toLowerCase();

const statusOf = ({ statuscode }: ChangeRow): LineStatus => {
  switch (statuscode) {
    case changeStatus.Succeeded:
      return 'Succeeded';
    case changeStatus.Failed:
      return 'Failed';
    case changeStatus.Withdrawn:
      return 'Withdrawn';
    default:
      return 'Submitted';
  }
};

export const openLines = (lines: readonly Line[]): readonly Line[] => lines.filter(({ status }) => status === 'Submitted');
