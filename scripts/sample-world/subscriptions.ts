import type { SubscriptionState } from '../../core/subscriptions/state';
import {
  billingCycle,
  changeKind,
  changeStatus,
  deadlineSource,
  providerStatus,
  renewalDecision,
  subscriptionStatus,
  term,
  type SubscriptionChangeWrite,
  type SubscriptionWrite,
} from '../../solution/rows';
import type { Deployment } from '../deploy/configuration';
import type { Dataverse } from '../deploy/dataverse';
import { cents } from './cents';
import { offers, type SampleOffer } from './offers';
import { atPartnerCenter, setPartnerCenter, type BoughtThere } from './partner-center';
import { sellable } from './sellable';
import { makeUnfinishedOrders } from './unfinished-orders';

/** Who sold the sample subscriptions, and in which currency; ids of rows. */
export type Sold = { readonly by: string; readonly currencyId: string };

const day = 24 * 60 * 60 * 1000;

type Sample = {
  readonly id: string;
  readonly offer: SampleOffer;
  readonly state: Extract<SubscriptionState, 'Active' | 'Suspended'>;
  readonly seats: number;
  /** At Partner Center; another number is what the CRM and Partner Center differ in. */
  readonly seatsThere: number;
  /** Our price and cost of a seat and month. */
  readonly price: number;
  readonly cost: number;
};

const samples: readonly Sample[] = [
  {
    id: '7e575b00-0000-4000-8000-000000000001',
    offer: offers.powerBi,
    state: 'Active',
    seats: 10,
    seatsThere: 10,
    price: 9.38,
    cost: 8.39,
  },
  {
    id: '7e575b00-0000-4000-8000-000000000002',
    offer: offers.planner,
    state: 'Suspended',
    seats: 3,
    seatsThere: 3,
    price: 28.03,
    cost: 25.08,
  },
  { id: '7e575b00-0000-4000-8000-000000000003', offer: offers.visio, state: 'Active', seats: 8, seatsThere: 10, price: 13.97, cost: 12.5 },
];

/**
 * Subscriptions of the sample customer in every state that the grid shows. Those that run were bought at Partner Center itself and agree with
 * their ledger; of one somebody changed the seats there, which the service finds when it reads it. Made once.
 */
export const makeSubscriptions = async (dataverse: Dataverse, deployment: Deployment, sold: Sold): Promise<void> => {
  const there = await dataverse.read(`csp_subscriptions?$select=csp_subscriptionid&$filter=csp_subscriptionid eq ${samples[0]?.id ?? ''}`);
  if (there.length > 0) return;
  const provider = await atPartnerCenter(deployment);
  await setPartnerCenter(deployment, { provisioningMilliseconds: 0 });
  let today = '';
  for (const sample of samples) {
    const bought = await provider.buy(sellable.tenantId, sample.offer, sample.seatsThere);
    today = bought.effectiveStartDate;
    if (sample.state === 'Suspended') await provider.suspend(sellable.tenantId, bought);
    await dataverse.send('PATCH', `csp_subscriptions(${sample.id})`, subscriptionOf(sample, bought, sold));
    const change = `csp_subscriptionchanges(${sample.id.replace('5b00', '5c00')})`;
    await dataverse.send('PATCH', change, purchaseOf(sample, bought, sold));
    await dataverse.send('PATCH', change, { statecode: 1, statuscode: changeStatus.Succeeded });
  }
  await setPartnerCenter(deployment, { provisioningMilliseconds: 2000 });
  await makeUnfinishedOrders(dataverse, sold, dayAfter(today));
};

const common = ({ offer: { name }, price, cost }: Sample, { currencyId }: Sold) => ({
  csp_name: name,
  'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${sellable.contractId})`,
  'transactioncurrencyid@odata.bind': `/transactioncurrencies(${currencyId})`,
  csp_unitprice: price,
  csp_unitcost: cost,
});

const subscriptionOf = (sample: Sample, bought: BoughtThere, sold: Sold): SubscriptionWrite => ({
  ...common(sample, sold),
  'csp_AccountId@odata.bind': `/accounts(${sellable.accountId})`,
  'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${sellable.tenantRowId})`,
  'csp_OfferId@odata.bind': `/csp_offers(${sample.offer.id})`,
  'ownerid@odata.bind': `/systemusers(${sold.by})`,
  csp_providersubscriptionid: bought.id,
  csp_providerorderid: bought.orderId,
  csp_providerstatus: providerStatus[sample.state],
  // Long ago for the service, which reads it soon.
  csp_seenon: '2026-01-15T09:00:00Z',
  csp_quantity: sample.seats,
  csp_term: term.P1Y,
  csp_billingcycle: billingCycle.Monthly,
  csp_cycletotal: cents(sample.price * sample.seats),
  csp_startson: bought.effectiveStartDate,
  csp_renewson: dayAfter(bought.commitmentEndDate),
  csp_canceluntil: bought.cancellationAllowedUntilDate,
  csp_deadlineisproviders: true,
  csp_renewaldecision: renewalDecision.Renew,
  statuscode: subscriptionStatus[sample.state],
});

const purchaseOf = (sample: Sample, bought: BoughtThere, sold: Sold): SubscriptionChangeWrite => ({
  ...common(sample, sold),
  'csp_SubscriptionId@odata.bind': `/csp_subscriptions(${sample.id})`,
  csp_kind: changeKind.Purchase,
  csp_seatdelta: sample.seats,
  csp_seatsbefore: 0,
  csp_seatsafter: sample.seats,
  csp_amount: cents(sample.price * sample.seats),
  csp_costamount: cents(sample.cost * sample.seats),
  csp_submittedon: bought.effectiveStartDate,
  'csp_SubmittedBy@odata.bind': `/systemusers(${sold.by})`,
  csp_effectiveon: bought.effectiveStartDate,
  csp_canceluntil: bought.cancellationAllowedUntilDate,
  csp_refundableseats: sample.seats,
  csp_deadlinesource: deadlineSource.Provider,
  csp_providerorderid: bought.orderId,
});

/** Also the renewal, since the provider names the term's last day. */
const dayAfter = (instant: string): string => new Date(Date.parse(instant) + day).toISOString();
