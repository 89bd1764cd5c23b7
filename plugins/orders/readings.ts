import { providerColumns } from '../providers/directory';
import type { OrderOutcome, ProviderSubscription } from '../providers/commerce';
import type { Provider } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import type { OrderContext } from './context';
import type { Orders } from './index';
import { followBatches, readBatches, type StoredBatch } from './batches';
import { compare, comparedColumns, isCompared, type ComparedRow } from './compare';
import { inOrderWords } from './order-words';

type World = Pick<OrderContext, 'dataverse' | 'providers' | 'time' | 'log' | 'newId' | 'contractChanged'> & {
  readonly orders: Pick<Orders, 'begin'>;
};

/** Reads subscriptions back from their providers, so that what the screen says was seen there (P3). Nothing is sent. */
export type Readings = {
  /** One row's subscription. */
  subscription(rowId: string): Promise<OrderOutcome<'read'>>;
  /** That subscription of the customer, by the provider's ids, wherever we have a row of it. */
  seen(tenantId: string, providerSubscriptionId: string): Promise<OrderOutcome<'read'>>;
  /** All subscriptions of one customer, by the row of its tenant. */
  customer(tenantRowId: string): Promise<OrderOutcome<'read'>>;
};

export const createReadings = (world: World): Readings => {
  const { dataverse, time } = world;

  const providerOf = async (tenantRowId: string | null): Promise<OrderOutcome<{ provider: Provider; tenantId: string }>> => {
    const tenant =
      tenantRowId === null
        ? null
        : await dataverse.retrieve('csp_provideraccounts', tenantRowId, ['csp_tenantid', '_csp_providerid_value']);
    const { csp_tenantid: tenantId = null, _csp_providerid_value: providerId = null } = tenant?.row ?? {};
    const row = providerId === null ? null : await dataverse.retrieve('csp_providers', providerId, providerColumns);
    if (tenantId === null || row === null) return refusedHere('no-tenant', 'The subscription has no tenant');
    const provider = world.providers.of(row.row);
    return provider.ok ? { ok: true, value: { provider: provider.value, tenantId } } : inOrderWords(provider);
  };

  const readOne = async (row: ComparedRow): Promise<OrderOutcome<'read'>> => {
    const at = await providerOf(row._csp_provideraccountid_value);
    if (!at.ok) return at;
    const { provider, tenantId } = at.value;
    const seen = await provider.commerce.subscription(tenantId, row.csp_providersubscriptionid ?? '', { correlationId: world.newId() });
    if (!seen.ok) return seen;
    await putBeside(row, seen.value, await readBatches(dataverse, { subscription: row.csp_subscriptionid }));
    return { ok: true, value: 'read' };
  };

  const putBeside = async (row: ComparedRow, seen: ProviderSubscription | null, batches: readonly StoredBatch[]): Promise<void> => {
    await compare(world, row, seen, time.now());
    if (seen !== null) await followBatches(dataverse, batches, seen);
  };

  return {
    async subscription(rowId) {
      const found = await dataverse.retrieve('csp_subscriptions', rowId, comparedColumns);
      if (found === null) return refusedHere('unexpected', 'The subscription does not exist');
      if (isCompared(found.row)) return readOne(found.row);
      // What is still being bought is its order's to look after.
      if (found.row._csp_orderid_value !== null) await world.orders.begin(found.row._csp_orderid_value, { asked: true });
      return { ok: true, value: 'read' };
    },

    async seen(tenantId, providerSubscriptionId) {
      const tenants = await dataverse.query('csp_provideraccounts', {
        columns: ['csp_provideraccountid'],
        filter: `csp_tenantid eq '${tenantId}'`,
      });
      for (const { row: tenant } of tenants) {
        const rows = await dataverse.query('csp_subscriptions', {
          columns: comparedColumns,
          filter: `_csp_provideraccountid_value eq ${tenant.csp_provideraccountid} and csp_providersubscriptionid eq '${providerSubscriptionId}'`,
        });
        for (const { row } of rows) {
          const read = isCompared(row) ? await readOne(row) : null;
          if (read !== null && !read.ok) return read;
        }
      }
      return { ok: true, value: 'read' };
    },

    async customer(tenantRowId) {
      const at = await providerOf(tenantRowId);
      if (!at.ok) return at;
      const { provider, tenantId } = at.value;
      const seen = await provider.commerce.subscriptions(tenantId, { correlationId: world.newId() });
      if (!seen.ok) return seen;
      const rows = await dataverse.query('csp_subscriptions', {
        columns: comparedColumns,
        filter: `_csp_provideraccountid_value eq ${tenantRowId} and csp_providersubscriptionid ne null`,
      });
      const batches = await readBatches(dataverse, { tenantRow: tenantRowId });
      for (const { row } of rows) {
        if (!isCompared(row)) continue;
        const there = seen.value.find(({ id }) => id === row.csp_providersubscriptionid?.toLowerCase());
        const own = batches.filter(({ subscriptionId }) => subscriptionId === row.csp_subscriptionid);
        await putBeside(row, there ?? null, own);
      }
      return { ok: true, value: 'read' };
    },
  };
};
