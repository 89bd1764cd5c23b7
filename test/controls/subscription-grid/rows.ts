import { renewalDecision, subscriptionStatus } from '../../../solution/model/choices/values';

/** A row as the server has it: raw values, and how the platform writes each for the person. */
export type ServerRow = {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, string>>;
};

export type Given = {
  readonly offer?: string;
  readonly state?: keyof typeof subscriptionStatus;
  readonly customer?: string;
  readonly seats?: number;
  readonly total?: number;
  readonly currency?: 'EUR' | 'USD';
  readonly renewsOn?: string;
  readonly cancelUntil?: string | null;
  readonly differences?: string;
};

const signs = { EUR: (amount: number) => `${amount.toFixed(2)} €`, USD: (amount: number) => `$${amount.toFixed(2)}` };
const lookup = (name: string, etn: string): object => ({ id: { guid: name.toLowerCase() }, name, etn });

/** A subscription of nine seats, unless something else is said. */
export const subscription = (place: number, given: Given = {}): ServerRow => {
  const {
    offer = 'Microsoft 365 E3',
    state = 'Active',
    customer = 'Alpine Ski House',
    seats = 9,
    total = 90,
    currency = 'EUR',
    renewsOn = '2027-03-01T00:00:00Z',
    cancelUntil = null,
    differences = '',
  } = given;
  return {
    id: `row-${place}`,
    values: {
      csp_name: offer,
      statuscode: subscriptionStatus[state],
      csp_accountid: lookup(customer, 'account'),
      csp_quantity: seats,
      csp_cycletotal: total,
      transactioncurrencyid: lookup(currency, 'transactioncurrency'),
      csp_renewson: new Date(renewsOn),
      csp_canceluntil: cancelUntil === null ? null : new Date(cancelUntil),
      csp_renewaldecision: renewalDecision.Renew,
      csp_disagreement: differences,
    },
    texts: {
      csp_name: offer,
      statuscode: state,
      csp_accountid: customer,
      csp_quantity: String(seats),
      csp_cycletotal: signs[currency](total),
      transactioncurrencyid: currency,
      csp_renewson: renewsOn.slice(0, 16).replace('T', ' '),
      csp_canceluntil: cancelUntil?.slice(0, 16).replace('T', ' ') ?? '',
      csp_renewaldecision: 'Renew',
      csp_disagreement: differences,
    },
  };
};
