import { writeDraft } from '../../../core/orders/draft';
import { billingCycle, segment, term } from '../../../solution/rows';
import { eventually } from './eventually';
import type { Person } from './person';
import { euro, sellingProvider, type SellableCustomer } from './sellable-customer';

/** One line that is to be bought: what, for how long, billed how often, how many seats. */
export type WantedLine = {
  readonly product: string;
  readonly term: keyof typeof term;
  readonly cycle: keyof typeof billingCycle;
  readonly seats: number;
};

/** An order of the person's with these lines, not handed in yet: Add subscription opens it. Returns its id. */
export const draftedOrder = async (person: Person, customer: SellableCustomer, wanted: readonly WantedLine[]): Promise<string> => {
  const lines = [];
  for (const each of wanted)
    lines.push({
      subscriptionId: crypto.randomUUID(),
      changeId: crypto.randomUUID(),
      offerId: await offerId(person, each),
      seats: each.seats,
      promotionId: null,
    });
  return person.create('csp_orders', {
    csp_draft: writeDraft({ lines }),
    'csp_AccountId@odata.bind': `/accounts(${customer.accountId})`,
    'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${customer.contractId})`,
    'transactioncurrencyid@odata.bind': `/transactioncurrencies(${euro})`,
  });
};

/** Waits for the price list where it is still being read. */
const offerId = async (person: Person, wanted: WantedLine): Promise<string> => {
  const filter =
    `csp_name eq '${wanted.product}' and csp_term eq ${term[wanted.term]} and csp_billingcycle eq ${billingCycle[wanted.cycle]}` +
    ` and csp_segment eq ${segment.Commercial} and _csp_providerid_value eq ${sellingProvider} and _transactioncurrencyid_value eq ${euro} and statecode eq 0`;
  const [offer] = await eventually(
    () => person.list(`csp_offers?$select=csp_offerid&$filter=${filter}`),
    (found) => found.length > 0,
  );
  return String(offer?.['csp_offerid']);
};
