import type { OurOrder } from '../../core/ledger/attribute';
import { readOutcome } from '../../core/orders/outcome';
import { nameOf, orderStatus } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import { instantOf } from '../time';

const columns = [
  'csp_orderid',
  'csp_name',
  '_csp_providerid_value',
  'csp_tenantid',
  'csp_submittedon',
  'csp_nextattempton',
  'csp_leaseuntil',
  'csp_providerorders',
  'statuscode',
] as const;

/** An order that was submitted once, and who sells it. */
export type SubmittedOrder = OurOrder & { readonly providerId: string | null };

export const readOrders = async (dataverse: Dataverse): Promise<readonly SubmittedOrder[]> => {
  const lines = await linesOfOrders(dataverse);
  const rows = await dataverse.query('csp_orders', { columns, filter: 'csp_submittedon ne null' });
  return rows.map(({ row }) => {
    const comesBack = [row.csp_nextattempton, row.csp_leaseuntil].map((instant) => instantOf(instant) ?? 0);
    return {
      id: row.csp_orderid,
      name: row.csp_name ?? '',
      providerId: row._csp_providerid_value,
      tenantId: row.csp_tenantid,
      status: nameOf(orderStatus, row.statuscode) ?? 'Draft',
      submittedOn: instantOf(row.csp_submittedon),
      comesBackOn: Math.max(...comesBack) || null,
      outcome: readOutcome(row.csp_providerorders),
      lines: lines.get(row.csp_orderid) ?? [],
    };
  });
};

const linesOfOrders = async (dataverse: Dataverse): Promise<ReadonlyMap<string, OurOrder['lines']>> => {
  const found = new Map<string, OurOrder['lines'][number][]>();
  const query = {
    columns: ['csp_subscriptionchangeid', '_csp_orderid_value', 'csp_line'],
    filter: '_csp_orderid_value ne null and csp_line ne null',
  } as const;
  for await (const page of dataverse.pages('csp_subscriptionchanges', query))
    for (const { row } of page) {
      const order = row._csp_orderid_value ?? '';
      const line = { changeId: row.csp_subscriptionchangeid, line: row.csp_line ?? 0 };
      found.set(order, [...(found.get(order) ?? []), line]);
    }
  return found;
};
