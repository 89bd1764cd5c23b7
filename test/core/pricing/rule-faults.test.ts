import { ruleFaults, scopeFaults } from '../../../core/pricing/rule-faults';

const named = (faults: readonly { readonly field: string; readonly code: string }[]) => faults.map(({ field, code }) => `${field} ${code}`);

describe('A rule', () => {
  const good = { kind: 'MarkupOnCost', percent: 1000, amount: null, offerId: null, startsOn: null, endsOn: null } as const;
  const fixed = { ...good, kind: 'FixedPrice', percent: null, amount: 100, offerId: 'offer' } as const;

  it.each([
    ['nothing', good, []],
    ['nothing of a fixed price that is free', { ...fixed, amount: 0 }, []],
    ['nothing of a discount of all', { ...good, kind: 'DiscountOnRetail', percent: 10_000 }, []],
    ['nothing of a markup of more than all', { ...good, percent: 10_001 }, []],
    ['nothing of a single day', { ...good, startsOn: '2026-02-01', endsOn: '2026-02-01' }, []],
    ['nothing of one open end', { ...good, endsOn: '2026-02-01' }, []],
    ['a missing percentage', { ...good, percent: null }, ['percent missing']],
    ['a discount of more than all', { ...good, kind: 'DiscountOnRetail', percent: 10_001 }, ['percent discount-above-100']],
    ['a fixed price without amount and offer', { ...fixed, amount: null, offerId: null }, ['fixedPrice missing', 'offer missing']],
    ['a price below nothing', { ...fixed, amount: -1 }, ['fixedPrice negative']],
    ['an end before its start', { ...good, startsOn: '2026-02-02', endsOn: '2026-02-01' }, ['endsOn ends-before-start']],
  ] as const)('names %s', (_what, rule, faults) => {
    expect(named(ruleFaults(rule))).toEqual(faults);
  });
});

describe('For whom and what a rule is', () => {
  const fitting = {
    kind: 'FixedPrice',
    currencyId: 'eur',
    offerCurrencyId: 'eur',
    accountId: 'lindner',
    contractAccountId: 'lindner',
  } as const;

  it.each([
    ['fits', {}, []],
    ['fits where the contract alone is named', { accountId: null }, []],
    ['fits where the account alone is named', { contractAccountId: null }, []],
    ['fits where a percentage has a currency that its offer has not', { kind: 'MarkupOnCost', currencyId: 'usd' }, []],
    ['never comes about with an amount in another currency', { currencyId: 'usd' }, ['currency other-currency']],
    ['never comes about on the contract of another account', { accountId: 'alpine' }, ['contract other-account']],
  ] as const)('%s', (_what, change, faults) => {
    expect(named(scopeFaults({ ...fitting, ...change }))).toEqual(faults);
  });
});
