import { monthsInTerm, monthsOf, type BillingCycle, type Term } from '../subscriptions/terms';

/** For how long an offer is bought, and how often it is billed. */
export type Plan = { readonly term: Term; readonly billingCycle: BillingCycle };

/** For `sort`: the shortest term first, and of one term what is billed most often. */
export const shortestFirst = (one: Plan, other: Plan): number =>
  monthsInTerm[one.term] - monthsInTerm[other.term] || monthsOf(one.term, one.billingCycle) - monthsOf(other.term, other.billingCycle);
