import { randomUUID } from 'node:crypto';
import { offerKey } from '../../../core/catalogue/offer-key';
import {
  billingCycle,
  changeKind,
  changeStatus,
  contractStatus,
  orderStatus,
  segment,
  subscriptionStatus,
  term,
  type OrderRow,
  type SubscriptionChangeRow,
  type SubscriptionRow,
} from '../../../solution/rows';
import type { Clock } from '../../../sandbox/platform/clock';
import { ids, type DataverseWorld } from '../world/dataverse';

/** What is sold here: products of the sandbox's catalogue in the US, with prices of our own. */
export const goods = {
  basic: {
    name: 'Microsoft 365 Business Basic',
    productId: 'CFQ7TTC0LH18',
    skuId: '0001',
    term: 'P1Y',
    cycle: 'Annual',
    cost: 48,
    retail: 60,
  },
  visio: { name: 'Visio Plan 2', productId: 'CFQ7TTC0HD32', skuId: '0002', term: 'P1Y', cycle: 'Annual', cost: 120, retail: 150 },
  visioOne: { name: 'Visio Plan 1', productId: 'CFQ7TTC0HD33', skuId: '0003', term: 'P1Y', cycle: 'Annual', cost: 40, retail: 50 },
  copilot: {
    name: 'Microsoft 365 Copilot',
    productId: 'CFQ7TTC0MM8R',
    skuId: '0002',
    term: 'P1Y',
    cycle: 'Annual',
    cost: 300,
    retail: 360,
  },
} as const;
export type GoodName = keyof typeof goods;

export type LineWish = {
  readonly good: GoodName;
  readonly seats?: number;
  readonly price?: number;
  readonly cost?: number;
  /** The row of one. */
  readonly promotionId?: string | null;
};

/** The customer's tenant, as Partner Center and its row have it. */
export type ShopTenant = { readonly tenantId: string; readonly domain: string; readonly tenantRowId: string };

/** A contract in US dollars for Contoso, offers to choose from, and a seller who hands orders in. */
export const openShop = async (dataverse: DataverseWorld, clock: Clock, { tenantId, domain, tenantRowId }: ShopTenant) => {
  const seller = dataverse.users.seller;
  const create = async (set: string, idName: string, values: Readonly<Record<string, unknown>>): Promise<string> =>
    String((await dataverse.admin('POST', set, values))[idName]);
  const dollars = (await dataverse.admin('GET', "transactioncurrencies?$filter=isocurrencycode eq 'USD'")) as {
    value: { transactioncurrencyid: string }[];
  };
  const inDollars = { 'transactioncurrencyid@odata.bind': `/transactioncurrencies(${dollars.value[0]?.transactioncurrencyid ?? ''})` };

  const contractId = await create('csp_billingcontracts', 'csp_billingcontractid', {
    csp_name: 'Contoso – USD',
    csp_startson: '2026-01-01',
    'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
    ...inDollars,
    'ownerid@odata.bind': `/systemusers(${seller})`,
  });
  await dataverse.admin('PATCH', `csp_billingcontracts(${contractId})`, { statuscode: contractStatus.Active });

  const offers = new Map<GoodName, string>();
  for (const [name, good] of Object.entries(goods) as [GoodName, (typeof goods)[GoodName]][]) {
    const identity = { ...good, segment: 'Commercial', market: 'US', currency: 'USD', billingCycle: good.cycle } as const;
    const id = await create('csp_offers', 'csp_offerid', {
      csp_name: good.name,
      csp_catalogkey: offerKey(identity),
      csp_productid: good.productId,
      csp_skuid: good.skuId,
      csp_segment: segment.Commercial,
      csp_market: 'US',
      csp_term: term[good.term],
      csp_billingcycle: billingCycle[good.cycle],
      csp_unitcost: good.cost,
      csp_retailprice: good.retail,
      csp_minimumseats: 1,
      csp_maximumseats: 300,
      csp_isaddon: name === 'copilot',
      csp_prerequisites: name === 'copilot' ? 'CFQ7TTC0LH18:0001' : null,
      'csp_ProviderId@odata.bind': `/csp_providers(${ids.provider})`,
      ...inDollars,
    });
    offers.set(name, id);
  }

  const order = async (id: string): Promise<OrderRow> => (await dataverse.admin('GET', `csp_orders(${id})`)) as unknown as OrderRow;
  const rowsOf = async <R>(set: string, id: string, orderBy: string): Promise<readonly R[]> =>
    ((await dataverse.admin('GET', `${set}?$filter=_csp_orderid_value eq ${id}&$orderby=${orderBy}`)) as { value: R[] }).value;

  /** Hands lines in as the control does: a subscription and a purchase for each, then the order's submission. */
  const handIn = async (orderId: string, wishes: readonly LineWish[], changes: object = {}): Promise<void> => {
    const lines = wishes.map(({ good, seats = 5, price = goods[good].retail, cost = goods[good].cost, promotionId = null }) => ({
      good: goods[good],
      subscriptionId: randomUUID(),
      changeId: randomUUID(),
      offerId: offers.get(good) ?? '',
      seats,
      price,
      cost,
      promotionId,
    }));
    const draft = lines.map(({ subscriptionId, changeId, offerId, seats, promotionId }) => ({
      subscriptionId,
      changeId,
      offerId,
      seats,
      promotionId,
    }));
    for (const [place, line] of lines.entries()) {
      await dataverse.as(seller, 'POST', 'csp_subscriptions', {
        csp_subscriptionid: line.subscriptionId,
        csp_name: line.good.name,
        csp_quantity: 0,
        csp_term: term[line.good.term],
        csp_billingcycle: billingCycle[line.good.cycle],
        csp_unitprice: line.price,
        csp_unitcost: line.cost,
        'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
        'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${contractId})`,
        'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})`,
        'csp_OfferId@odata.bind': `/csp_offers(${line.offerId})`,
        'csp_OrderId@odata.bind': `/csp_orders(${orderId})`,
        ...(line.promotionId === null ? {} : { 'csp_PromotionId@odata.bind': `/csp_promotions(${line.promotionId})` }),
        statuscode: subscriptionStatus.Linking,
        ...inDollars,
      });
      await dataverse.as(seller, 'POST', 'csp_subscriptionchanges', {
        csp_subscriptionchangeid: line.changeId,
        csp_name: line.good.name,
        csp_line: place,
        csp_kind: changeKind.Purchase,
        csp_seatdelta: line.seats,
        csp_unitprice: line.price,
        csp_unitcost: line.cost,
        'csp_SubscriptionId@odata.bind': `/csp_subscriptions(${line.subscriptionId})`,
        'csp_OrderId@odata.bind': `/csp_orders(${orderId})`,
        statuscode: changeStatus.Submitted,
        ...inDollars,
      });
    }
    await dataverse.as(seller, 'PATCH', `csp_orders(${orderId})`, {
      csp_draft: JSON.stringify({ lines: draft }),
      csp_tenantid: tenantId,
      csp_domain: domain,
      csp_submittedon: new Date(clock.now()).toISOString(),
      statuscode: orderStatus.Submitted,
      'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${contractId})`,
      'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})`,
      'csp_ProviderId@odata.bind': `/csp_providers(${ids.provider})`,
      'csp_SubmittedBy@odata.bind': `/systemusers(${seller})`,
      ...inDollars,
      ...changes,
    });
  };

  return {
    accountId: ids.account,
    contractId,
    offers,
    order,
    changes: (id: string) => rowsOf<SubscriptionChangeRow>('csp_subscriptionchanges', id, 'csp_line asc'),
    subscriptions: (id: string) => rowsOf<SubscriptionRow>('csp_subscriptions', id, 'csp_name asc'),
    handIn,
    /** A submitted order of the seller. */
    async submitted(wishes: readonly LineWish[] = [{ good: 'basic' }], changes: object = {}): Promise<string> {
      const row = await dataverse.as(seller, 'POST', 'csp_orders', {
        'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
        ...inDollars,
      });
      const id = String(row['csp_orderid']);
      await handIn(id, wishes, changes);
      return id;
    },
  };
};
