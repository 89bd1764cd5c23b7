import { markupForMargin, percentOf, pointsOf } from '../../core/money/margin';
import { minorOf } from '../../core/money/minor';
import { ruleFaults } from '../../core/pricing/rule-faults';
import { accounts } from '../../scripts/sample-world/accounts';
import { priceRules } from '../../scripts/sample-world/prices';
import { priceRuleKind } from '../../solution/rows';

const kinds = Object.keys(priceRuleKind) as (keyof typeof priceRuleKind)[];
const kindOf = (value: unknown): keyof typeof priceRuleKind => kinds.find((kind) => priceRuleKind[kind] === value) ?? 'FixedPrice';

describe('the price rules of the sample world', () => {
  test.each(priceRules)('$row.csp_name can be used as it is', ({ row }) => {
    const rule = {
      kind: kindOf(row.csp_kind),
      percent: typeof row.csp_percent === 'number' ? pointsOf(row.csp_percent) : null,
      amount: typeof row.csp_fixedprice === 'number' ? minorOf(row.csp_fixedprice, 'EUR') : null,
      offerId: typeof row['csp_OfferId@odata.bind'] === 'string' ? row['csp_OfferId@odata.bind'] : null,
      startsOn: null,
      endsOn: null,
    };
    expect(ruleFaults(rule)).toEqual([]);
  });

  test('hold everywhere, for an account, and on a contract, and one of them is fixed under its cost of today', () => {
    const bound = (column: string) => priceRules.filter(({ row }) => column in row).length;
    expect([bound('csp_AccountId@odata.bind'), bound('csp_BillingContractId@odata.bind')]).toEqual([2, 1]);
    expect(priceRules.filter(({ row }) => row.csp_kind === priceRuleKind.FixedPrice)).toMatchObject([
      { row: { csp_fixedprice: 14.2, csp_costwhenfixed: 11.9 } },
    ]);
  });

  test('make the margin that the first one is called after', () => {
    expect(priceRules[0]?.row.csp_percent).toBe(percentOf(markupForMargin(1500) ?? 0));
  });

  test('are for accounts that are there', () => {
    const ids: readonly string[] = accounts.map(({ id }) => id);
    for (const { row } of priceRules) {
      const account = row['csp_AccountId@odata.bind'];
      if (typeof account === 'string') expect(ids).toContain(/\((.+)\)/.exec(account)?.[1]);
    }
  });
});
