export type Term = 'P1M' | 'P1Y' | 'P3Y';
/** `None`: a trial, which is not billed. */
export type BillingCycle = 'Monthly' | 'Annual' | 'Triennial' | 'None';

export const terms: readonly Term[] = ['P1M', 'P1Y', 'P3Y'];
const billingCycles: readonly BillingCycle[] = ['Monthly', 'Annual', 'Triennial', 'None'];
export const isTerm = (text: string | undefined): text is Term => terms.some((term) => term === text);
export const isBillingCycle = (text: string | undefined): text is BillingCycle => billingCycles.some((cycle) => cycle === text);

export const monthsInTerm: Readonly<Record<Term, number>> = { P1M: 1, P1Y: 12, P3Y: 36 };
const monthsInCycle: Readonly<Record<Exclude<BillingCycle, 'None'>, number>> = { Monthly: 1, Annual: 12, Triennial: 36 };

/** The months of one billing cycle; a trial's single cycle is its term. */
export const monthsOf = (term: Term, cycle: BillingCycle): number => (cycle === 'None' ? monthsInTerm[term] : monthsInCycle[cycle]);

/** Which terms are billed how (R4). Not every offer has every pair. */
const pairs: Readonly<Record<Term, readonly BillingCycle[]>> = {
  P1M: ['Monthly'],
  P1Y: ['Monthly', 'Annual'],
  P3Y: ['Monthly', 'Annual', 'Triennial'],
};
export const cyclesFor = (term: Term): readonly BillingCycle[] => pairs[term];
export const isPair = (term: Term, cycle: BillingCycle): boolean => pairs[term].includes(cycle);

/** How many times a term is billed: 12 for P1Y monthly. */
export const cyclesIn = (term: Term, cycle: BillingCycle): number => monthsInTerm[term] / monthsOf(term, cycle);

/** Mid-term a term may only get longer (R4). */
export const mayChangeTermTo = (from: Term, to: Term): boolean => monthsInTerm[to] > monthsInTerm[from];
