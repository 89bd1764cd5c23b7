import { markupForMargin, percentOf, pointsOf } from '../../core/money/margin';
import { ruleFaults } from '../../core/pricing/price-rules';
import { accounts } from '../../scripts/sample-world/accounts';
import { priceRules } from '../../scripts/sample-world/prices';
import { priceRuleKind } from '../../solution/rows';

const kindOf = (value: unknown): 'MarkupOnCost' | 'DiscountOnRetail' =>
  value === priceRuleKind.MarkupOnCost ? 'MarkupOnCost' : 'DiscountOnRetail';

describe('the price rules of the sample world', () => {
  test.each(priceRules)('$row.csp_name can be used as it is', ({ row }) => {
    const rule = {
      kind: kindOf(row.csp_kind),
      percent: pointsOf(row.csp_percent ?? -1),
      amount: null,
      offerId: null,
      startsOn: null,
      endsOn: null,
    };
    expect(ruleFaults(rule)).toEqual([]);
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
