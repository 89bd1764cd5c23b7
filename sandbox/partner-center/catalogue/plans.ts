export const terms = ['P1M', 'P1Y', 'P3Y'] as const;
export type Term = (typeof terms)[number];
export const billingCycles = ['Monthly', 'Annual', 'Triennial', 'None'] as const;
export type BillingCycle = (typeof billingCycles)[number];

/** How long one commits oneself, and how often one is billed. */
export type Plan = { readonly term: Term; readonly billingCycle: BillingCycle };

const plan = (term: Term, billingCycle: BillingCycle): Plan => ({ term, billingCycle });
const monthly = [plan('P1M', 'Monthly')];
const yearly = [plan('P1Y', 'Monthly'), plan('P1Y', 'Annual')];
const threeYearly = [plan('P3Y', 'Monthly'), plan('P3Y', 'Annual'), plan('P3Y', 'Triennial')];

/** The sets of plans in which SKUs are sold. */
export const planSets = {
  all: [...monthly, ...yearly, ...threeYearly],
  'up-to-one-year': [...monthly, ...yearly],
  yearly,
  monthly,
  trial: [plan('P1M', 'None')],
} as const satisfies Record<string, readonly Plan[]>;

export const monthsOf: Readonly<Record<Term, number>> = { P1M: 1, P1Y: 12, P3Y: 36 };
