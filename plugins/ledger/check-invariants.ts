import { bookedNowhere, boughtElsewhere, withPurchases, type Elsewhere, type ListedPurchase } from '../../core/ledger/attribute';
import { brokenInvariants, type Broken, type SubscriptionSeen } from '../../core/ledger/invariants';
import type { Dataverse } from '../dataverse/client';
import { providerColumns, type ProviderDirectory } from '../providers/directory';
import type { OrderOutcome } from '../providers/commerce';
import { refusedHere } from '../providers/refused-here';
import type { Time } from '../time';
import { seatsOf, subscriptionColumns } from './entries';
import { readLedgers } from './ledgers';
import { readOrders, type SubmittedOrder } from './our-orders';

export type InvariantContext = {
  readonly dataverse: Dataverse;
  readonly providers: ProviderDirectory;
  readonly time: Time;
  readonly newId: () => string;
};

/** What was found: `elsewhere` was bought by another way, which breaks nothing; `unread` are the tenants whose orders the provider did not show, so that nothing is known of them. */
export type Inspection = {
  readonly orders: number;
  readonly subscriptions: number;
  readonly broken: readonly Broken[];
  readonly elsewhere: readonly Elsewhere[];
  readonly unread: readonly { readonly tenantId: string; readonly why: string }[];
};

/** Compares the CRM's orders and ledgers with the provider's orders. Reads only. */
export const checkInvariants = async (context: InvariantContext): Promise<Inspection> => {
  const subscriptions = await readSubscriptions(context.dataverse);
  const orders = await readOrders(context.dataverse);
  const purchases: ListedPurchase[] = [];
  const unread: { tenantId: string; why: string }[] = [];
  for (const { tenantId, providerId } of tenantsOf(orders)) {
    const listed = await purchasesOf(context, providerId, tenantId);
    if (listed.ok) purchases.push(...listed.value);
    else unread.push({ tenantId, why: [listed.refusal, listed.cause, listed.detail].filter(Boolean).join(': ') });
  }
  const broken = [
    ...brokenInvariants(withPurchases(orders, purchases), subscriptions, context.time.now()),
    ...bookedNowhere(orders, purchases),
  ];
  return { orders: orders.length, subscriptions: subscriptions.length, broken, elsewhere: boughtElsewhere(orders, purchases), unread };
};

const readSubscriptions = async (dataverse: Dataverse): Promise<readonly SubscriptionSeen[]> => {
  const ledgers = await readLedgers(dataverse);
  const rows = await dataverse.query('csp_subscriptions', { columns: subscriptionColumns, filter: 'csp_subscriptionid ne null' });
  return rows.map(({ row }) => {
    const entries = ledgers.get(row.csp_subscriptionid) ?? [];
    return { id: row.csp_subscriptionid, name: row.csp_name ?? '', seats: seatsOf(row, entries), entries };
  });
};

const tenantsOf = (orders: readonly SubmittedOrder[]): readonly { readonly tenantId: string; readonly providerId: string }[] => [
  ...new Map(
    orders.flatMap(({ tenantId, providerId }) =>
      tenantId === null || providerId === null ? [] : [[`${providerId} ${tenantId.toLowerCase()}`, { tenantId, providerId }] as const],
    ),
  ).values(),
];

const purchasesOf = async (
  { dataverse, providers, newId }: InvariantContext,
  providerId: string,
  tenantId: string,
): Promise<OrderOutcome<readonly ListedPurchase[]>> => {
  const found = await dataverse.retrieve('csp_providers', providerId, providerColumns);
  if (found === null) return refusedHere('not-connected', 'the provider does not exist');
  const provider = providers.of(found.row);
  if (!provider.ok) return { ...provider, refusal: 'not-connected' };
  const listed = await provider.value.commerce.orders(tenantId, { correlationId: newId() });
  if (!listed.ok) return listed;
  return {
    ok: true,
    value: listed.value
      .map((order) => ({ ...order, tenantId, lines: order.lines.filter(({ isPurchase }) => isPurchase) }))
      .filter(({ lines }) => lines.length > 0),
  };
};
