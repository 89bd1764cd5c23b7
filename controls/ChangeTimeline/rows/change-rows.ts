import type { DeadlineSource } from '../../../core/subscriptions/cancellation';
import { changeStatus, deadlineSource, nameOf, type SubscriptionChangeRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { formattedOf, readRow, selectOf, type Kind } from '../../common/read-row';

const shape = {
  csp_subscriptionchangeid: 'text',
  statuscode: 'number',
  csp_kind: 'number',
  csp_seatdelta: 'number',
  csp_seatsbefore: 'number',
  csp_seatsafter: 'number',
  csp_amount: 'number',
  csp_costamount: 'number',
  csp_submittedon: 'text',
  _csp_submittedby_value: 'text',
  csp_effectiveon: 'text',
  csp_canceluntil: 'text',
  csp_refundableseats: 'number',
  csp_deadlinesource: 'number',
  csp_providerorderid: 'text',
  _csp_orderid_value: 'text',
  csp_refusal: 'number',
  csp_refusaldetail: 'text',
  createdon: 'text',
} as const satisfies Partial<Record<keyof SubscriptionChangeRow, Kind>>;

/** One entry of a subscription's ledger. Words and amounts are as the platform writes them for the user; instants are ISO 8601, UTC. */
export type Change = {
  readonly id: string;
  readonly status: keyof typeof changeStatus | null;
  readonly statusName: string;
  readonly kindName: string;
  readonly seatDelta: number;
  readonly seatsBefore: number | null;
  readonly seatsAfter: number | null;
  readonly amount: string;
  readonly costAmount: string;
  readonly on: string | null;
  readonly by: string;
  readonly undoUntil: string | null;
  readonly refundable: number;
  readonly deadlineSource: DeadlineSource | null;
  readonly orderId: string | null;
  readonly orderNumber: string;
  readonly providerOrderId: string | null;
  /** The reason for which it was refused, in the user's language. */
  readonly refusalName: string | null;
  readonly refusalDetail: string | null;
};

/** As many changes as a screen can show; older ones are in the form's own list. */
const most = 100;

/** The newest changes of a subscription, the newest first, and whether there are older ones. */
export const readChanges = async (
  webAPI: WebApi,
  subscriptionId: string,
): Promise<{ readonly changes: readonly Change[]; readonly hasOlder: boolean }> => {
  const answer = await webAPI.retrieveMultipleRecords(
    'csp_subscriptionchange',
    `?${selectOf(shape)}&$filter=_csp_subscriptionid_value eq ${subscriptionId}&$orderby=createdon desc`,
    most,
  );
  return { changes: answer.entities.map(changeOf), hasOlder: (answer.nextLink ?? '') !== '' };
};

const changeOf = (entity: unknown): Change => {
  const row = readRow(entity, shape);
  const words = (column: keyof typeof shape): string => formattedOf(entity, column) ?? '';
  return {
    id: row.csp_subscriptionchangeid ?? '',
    status: nameOf(changeStatus, row.statuscode),
    statusName: words('statuscode'),
    kindName: words('csp_kind'),
    seatDelta: row.csp_seatdelta ?? 0,
    seatsBefore: row.csp_seatsbefore,
    seatsAfter: row.csp_seatsafter,
    amount: words('csp_amount'),
    costAmount: words('csp_costamount'),
    on: row.csp_effectiveon ?? row.csp_submittedon ?? row.createdon,
    by: words('_csp_submittedby_value'),
    undoUntil: row.csp_canceluntil,
    refundable: row.csp_refundableseats ?? 0,
    deadlineSource: nameOf(deadlineSource, row.csp_deadlinesource),
    orderId: row._csp_orderid_value,
    orderNumber: words('_csp_orderid_value'),
    providerOrderId: row.csp_providerorderid,
    refusalName: row.csp_refusal === null ? null : words('csp_refusal'),
    refusalDetail: row.csp_refusaldetail,
  };
};
