import { randomUUID } from 'node:crypto';
import { amountOf, minorOf, timesRatio } from '../../../core/money/minor';
import { changeKind, changeStatus, orderStatus, subscriptionStatus } from '../../../solution/rows';
import type { Person, Row } from '../../e2e/world/person';
import type { Gate, Track } from './gate';
import { waitFor } from './wait-for';

/** The customer of the sample world to whom can be sold at once, with its tenant and contract, and what is sold to it. */
export type Sale = {
  readonly accountId: string;
  readonly contract: Row;
  readonly tenant: Row;
  readonly offer: Row;
};

const offered = "csp_name eq 'Visio Plan 2' and statuscode eq 1 and csp_istrial eq false";

/** Waits until the service has read the catalogue. */
export const readSale = async (person: Person): Promise<Sale> => {
  const [contract] = await person.list('csp_billingcontracts?$filter=statecode eq 0');
  const accountId = String(contract?.['_csp_accountid_value']);
  const [tenant] = await person.list(`csp_provideraccounts?$filter=_csp_accountid_value eq ${accountId}`);
  const currency = String(contract?.['_transactioncurrencyid_value']);
  const offers = await waitFor(
    () => person.list(`csp_offers?$filter=_transactioncurrencyid_value eq ${currency} and ${offered}`),
    (found) => found.length > 0,
  );
  const [offer] = offers;
  if (contract === undefined || tenant === undefined || offer === undefined)
    throw new Error('there is nobody to sell to, or nothing to sell');
  return { accountId, contract, tenant, offer };
};

/** By the sample world's rule for this customer: 5 percent off retail. */
const priceToLindner = (offer: Row): number => amountOf(timesRatio(minorOf(Number(offer['csp_retailprice']), 'EUR'), 95, 100), 'EUR');

export type PreparedOrder = { readonly orderId: string; readonly seats: number };
export type TrackedOrder = PreparedOrder & { readonly track: Track };

/** An order with everything but its submission, and the calls that the service makes for it from now on. */
export const trackedOrder = async (person: Person, gate: Gate, sale: Sale, seats: number): Promise<TrackedOrder> => {
  const { ids, ...order } = await preparedOrder(person, sale, seats);
  return { ...order, track: gate.track(ids) };
};

/** An order with everything but its submission, and the ids by which calls for it are told. `seats` tell it among all others. */
export const preparedOrder = async (
  person: Person,
  sale: Sale,
  seats: number,
): Promise<PreparedOrder & { readonly ids: readonly string[] }> => {
  const { contract, tenant, offer, accountId } = sale;
  const correlationId = randomUUID();
  const inCurrency = { 'transactioncurrencyid@odata.bind': `/transactioncurrencies(${String(contract['_transactioncurrencyid_value'])})` };
  const onContract = { 'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${String(contract['csp_billingcontractid'])})` };
  const atTenant = { 'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${String(tenant['csp_provideraccountid'])})` };
  const ofAccount = { 'csp_AccountId@odata.bind': `/accounts(${accountId})` };
  const orderId = await person.create('csp_orders', { ...ofAccount, ...inCurrency, csp_correlationid: correlationId });
  const prices = { csp_unitprice: priceToLindner(offer), csp_unitcost: offer['csp_unitcost'] };
  const ofOrder = { 'csp_OrderId@odata.bind': `/csp_orders(${orderId})`, ...inCurrency, ...prices };
  const offerId = String(offer['csp_offerid']);
  const subscriptionId = await person.create('csp_subscriptions', {
    ...ofOrder,
    ...onContract,
    ...atTenant,
    ...ofAccount,
    csp_name: 'Visio Plan 2',
    csp_quantity: 0,
    csp_term: offer['csp_term'],
    csp_billingcycle: offer['csp_billingcycle'],
    'csp_OfferId@odata.bind': `/csp_offers(${offerId})`,
    statuscode: subscriptionStatus.Linking,
  });
  const changeId = await person.create('csp_subscriptionchanges', {
    ...ofOrder,
    csp_name: 'Visio Plan 2',
    csp_line: 0,
    csp_kind: changeKind.Purchase,
    csp_seatdelta: seats,
    'csp_SubscriptionId@odata.bind': `/csp_subscriptions(${subscriptionId})`,
    statuscode: changeStatus.Submitted,
  });
  await person.update(`csp_orders(${orderId})`, {
    ...onContract,
    ...atTenant,
    'csp_ProviderId@odata.bind': `/csp_providers(${String(tenant['_csp_providerid_value'])})`,
    csp_tenantid: tenant['csp_tenantid'],
    csp_domain: tenant['csp_domain'],
    csp_draft: JSON.stringify({ lines: [{ subscriptionId, changeId, offerId, seats, promotionId: null }] }),
  });
  return { orderId, seats, ids: [orderId, correlationId, subscriptionId, changeId] };
};

export const submitOrder = (person: Person, { orderId }: PreparedOrder): Promise<void> =>
  person.update(`csp_orders(${orderId})`, { csp_submittedon: new Date().toISOString(), statuscode: orderStatus.Submitted });
