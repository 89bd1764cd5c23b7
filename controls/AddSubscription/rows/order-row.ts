import { readDraft, type OrderDraft } from '../../../core/orders/draft';
import { readOutcome, type PurchaseOutcome } from '../../../core/orders/outcome';
import type { OrderRefusalCode } from '../../../core/orders/refusals';
import type { OrderStatus } from '../../../core/orders/status';
import { nameOf, orderRefusal, orderStatus, type OrderRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { formattedOf, readRow, selectOf, type Kind } from '../../common/read-row';
import { linesOfOrder, readLines, type LineRecord } from './line-rows';

const shape = {
  csp_name: 'text',
  csp_draft: 'text',
  statuscode: 'number',
  csp_refusal: 'number',
  csp_refusaldetail: 'text',
  csp_correlationid: 'text',
  csp_nextattempton: 'text',
  csp_checkedouton: 'text',
  csp_submittedon: 'text',
  csp_domain: 'text',
  csp_providerorders: 'text',
  _csp_accountid_value: 'text',
  _csp_billingcontractid_value: 'text',
  _csp_submittedby_value: 'text',
} as const satisfies Partial<Record<keyof OrderRow, Kind>>;

/** An order as its row tells, with its lines once it was handed in. Instants are ISO 8601, UTC. */
export type Order = {
  readonly id: string;
  /** When it was asked for: what was written since is not in it. Milliseconds since 1970, UTC. */
  readonly askedOn: number;
  readonly number: string;
  readonly status: OrderStatus;
  /** As it was handed in, once that was sent. Null where the row's text cannot be read. */
  readonly draft: OrderDraft | null;
  readonly accountId: string;
  readonly accountName: string;
  readonly contractId: string | null;
  readonly contractName: string;
  readonly domain: string | null;
  readonly submittedOn: string | null;
  readonly submittedBy: string;
  readonly checkedOutOn: string | null;
  readonly nextAttemptOn: string | null;
  readonly refusal: OrderRefusalCode | null;
  readonly refusalDetail: string | null;
  readonly correlationId: string | null;
  /** What the provider made of it; null before anything was sent. */
  readonly outcome: PurchaseOutcome | null;
  readonly lines: readonly LineRecord[];
};

export const readOrder = async (webAPI: WebApi, id: string, now: number): Promise<Order> => {
  const [entity, lines] = await Promise.all([webAPI.retrieveRecord('csp_order', id, `?${selectOf(shape)}`), readLines(webAPI, id)]);
  const row = readRow(entity, shape);
  const outcome = readOutcome(row.csp_providerorders);
  const draft = outcome?.handedIn?.draft ?? readDraft(row.csp_draft);
  return {
    id,
    askedOn: now,
    number: row.csp_name ?? '',
    status: nameOf(orderStatus, row.statuscode) ?? 'Draft',
    draft,
    accountId: row._csp_accountid_value ?? '',
    accountName: formattedOf(entity, '_csp_accountid_value') ?? '',
    contractId: row._csp_billingcontractid_value,
    contractName: formattedOf(entity, '_csp_billingcontractid_value') ?? '',
    domain: row.csp_domain,
    submittedOn: row.csp_submittedon,
    submittedBy: formattedOf(entity, '_csp_submittedby_value') ?? '',
    checkedOutOn: row.csp_checkedouton,
    nextAttemptOn: row.csp_nextattempton,
    refusal: nameOf(orderRefusal, row.csp_refusal),
    refusalDetail: row.csp_refusaldetail,
    correlationId: row.csp_correlationid,
    outcome,
    lines: linesOfOrder(lines, draft, outcome),
  };
};

/** How far an order is: whether it went on since it was read, say in another tab. */
export const hasGoneOn = async (webAPI: WebApi, order: Pick<Order, 'id' | 'status' | 'submittedOn'>): Promise<boolean> => {
  const columns = { statuscode: 'number', csp_submittedon: 'text' } as const;
  const row = readRow(await webAPI.retrieveRecord('csp_order', order.id, `?${selectOf(columns)}`), columns);
  return nameOf(orderStatus, row.statuscode) !== order.status || row.csp_submittedon !== order.submittedOn;
};
