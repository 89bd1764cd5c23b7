import { emptyOrder, readDraft } from '../../core/orders/draft';
import { readOutcome, type SentLine } from '../../core/orders/outcome';
import type { LineStatus } from '../../core/orders/status';
import { isAsDrafted, sentAs, sentLines, submissionOf, type Entry, type LineOnRows, type Submission } from '../../core/orders/submission';
import { changeKind, changeStatus, subscriptionStatus } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Row } from '../dataverse/tables';
import { handedInOf } from './handed-in';
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

const subscriptionColumns = [
  'csp_subscriptionid',
  'statuscode',
  'csp_providersubscriptionid',
  '_csp_offerid_value',
  '_csp_promotionid_value',
  '_csp_billingcontractid_value',
] as const;
type SubscriptionRow = Pick<Row<'csp_subscriptions'>, (typeof subscriptionColumns)[number]>;

/** One line of an order: its entry in the ledger and its subscription. */
export type Line = Entry & {
  readonly change: ChangeRow;
  readonly changeEtag: string;
  readonly subscription: SubscriptionRow;
  readonly subscriptionEtag: string;
  /** As what of the checkout's lines it was sent; null before. */
  readonly sent: SentLine | null;
  /** Those that were sent; before, those that its entry says. */
  readonly seats: number;
};

/**
 * The lines of the last submission in their order: those of the draft that was handed in, and those that were sent. Null where a line of the
 * draft has no row, or an open one says something else than the draft, so that it was not handed in whole.
 */
export const readLines = async (dataverse: Dataverse, order: Order): Promise<readonly Line[] | null> => {
  const { lines, isWhole } = await readSubmission(dataverse, order);
  const { draft } = handedInOf(order);
  const isOther = openLines(lines).some((line) => !isAsDrafted(line, onRowsOf(line), draft));
  return lines.length > 0 && isWhole && !isOther ? lines : null;
};

const onRowsOf = ({ seats, subscription }: Line): LineOnRows => ({
  seats,
  offerId: subscription._csp_offerid_value,
  promotionId: subscription._csp_promotionid_value,
});

/** Everything that was written for an order, by what becomes of it. */
export const readSubmission = async (dataverse: Dataverse, order: Order): Promise<Submission<Line>> => {
  const changes = await dataverse.query('csp_subscriptionchanges', {
    columns: changeColumns,
    filter: `_csp_orderid_value eq ${order.csp_orderid} and csp_kind eq ${changeKind.Purchase}`,
    orderBy: 'csp_line asc',
  });
  const subscriptions = await dataverse.query('csp_subscriptions', {
    columns: subscriptionColumns,
    filter: `_csp_orderid_value eq ${order.csp_orderid}`,
  });
  const outcome = readOutcome(order.csp_providerorders);
  const entries = changes.flatMap(({ row, etag }): readonly Line[] => {
    const subscription = subscriptions.find((each) => each.row.csp_subscriptionid === row._csp_subscriptionid_value);
    if (subscription === undefined || row.csp_line === null) return [];
    const sent = sentAs(sentLines(outcome), { changeId: row.csp_subscriptionchangeid, place: row.csp_line });
    return [
      {
        changeId: row.csp_subscriptionchangeid,
        subscriptionId: subscription.row.csp_subscriptionid,
        place: row.csp_line,
        status: statusOf(row),
        change: row,
        changeEtag: etag,
        subscription: subscription.row,
        subscriptionEtag: subscription.etag,
        sent,
        seats: sent?.seats ?? row.csp_seatdelta ?? 0,
      },
    ];
  });
  return submissionOf(entries, readDraft(order.csp_draft) ?? emptyOrder, outcome);
};

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

/**
 * Whether a line that was bought says so in both of its rows. Another window may have set the subscription back in the moment between the two
 * writes by which it was booked.
 */
export const isBooked = ({ status, subscription }: Line): boolean =>
  status === 'Succeeded' && subscription.statuscode !== subscriptionStatus.Linking;

export const openLines = (lines: readonly Line[]): readonly Line[] => lines.filter(({ status }) => status === 'Submitted');
