import type { BasisPoints } from '../money/margin';
import type { Minor } from '../money/minor';
import type { Day } from '../time/day';
import type { PriceRule } from './price-rules';

/** A price rule as somebody writes it. */
export type RuleDraft = {
  readonly kind: PriceRule['price']['kind'];
  readonly percent: BasisPoints | null;
  readonly amount: Minor | null;
  readonly offerId: string | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
};

export type RuleFault = {
  readonly field: 'percent' | 'fixedPrice' | 'endsOn' | 'offer' | 'currency' | 'contract';
  readonly code: 'missing' | 'discount-above-100' | 'negative' | 'ends-before-start' | 'other-currency' | 'other-account';
};

/** What keeps a rule from being used. A fixed price is for one offer only. */
export const ruleFaults = (rule: RuleDraft): readonly RuleFault[] => [
  ...(rule.kind !== 'FixedPrice' && rule.percent === null ? [{ field: 'percent', code: 'missing' } as const] : []),
  ...(rule.kind === 'DiscountOnRetail' && (rule.percent ?? 0) > 10_000 ? [{ field: 'percent', code: 'discount-above-100' } as const] : []),
  ...(rule.kind === 'FixedPrice' && rule.amount === null ? [{ field: 'fixedPrice', code: 'missing' } as const] : []),
  ...(rule.kind === 'FixedPrice' && (rule.amount ?? 0) < 0 ? [{ field: 'fixedPrice', code: 'negative' } as const] : []),
  ...(rule.kind === 'FixedPrice' && rule.offerId === null ? [{ field: 'offer', code: 'missing' } as const] : []),
  ...(rule.startsOn !== null && rule.endsOn !== null && rule.endsOn < rule.startsOn
    ? [{ field: 'endsOn', code: 'ends-before-start' } as const]
    : []),
];

/** For whom and what a rule is, beside what its offer and its contract say; null where nothing is chosen. Ids are only compared. */
export type RuleScope = {
  readonly kind: PriceRule['price']['kind'];
  readonly currencyId: string | null;
  readonly offerCurrencyId: string | null;
  readonly accountId: string | null;
  readonly contractAccountId: string | null;
};

/** Why a rule would never make a price: its amount is in another currency than its offer, or its contract is another account's. */
export const scopeFaults = (scope: RuleScope): readonly RuleFault[] => [
  ...(scope.kind === 'FixedPrice' && differ(scope.currencyId, scope.offerCurrencyId)
    ? [{ field: 'currency', code: 'other-currency' } as const]
    : []),
  ...(differ(scope.accountId, scope.contractAccountId) ? [{ field: 'contract', code: 'other-account' } as const] : []),
];

const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;
