import { options } from '../../../../solution/build/check/options';
import { choice, choiceOf, label } from '../../../../solution/model/define';
import { tenantry } from '../../../../solution/model';
import { provisioning } from '../../../../solution/model/tables/provisioning';
import { provider } from '../../../../solution/model/tables/provider';
import { written } from '../../fixture';

const text = label('a', 'b', 'c', 'd');
const size = (values: Readonly<Record<'Small' | 'Large', number>>) => choice('csp_size', text, values, { Small: text, Large: text });
const withChoice = (one: ReturnType<typeof size>) => options(written({ choices: [...tenantry.choices, one] }));

describe('the check of choices', () => {
  test('finds nothing in our solution', () => {
    expect(options(written())).toEqual([]);
  });

  test.each([
    [726_999_999, 1],
    [727_000_000, 0],
    [727_009_999, 0],
    [727_010_000, 1],
  ])("takes %i for a value of the publisher's range or not", (value, faults) => {
    expect(withChoice(size({ Small: 727_000_001, Large: value }))).toHaveLength(faults);
  });

  test('names a value that is given twice', () => {
    expect(withChoice(size({ Small: 727_000_000, Large: 727_000_000 }))).toEqual(['The choice csp_size has the value 727000000 twice.']);
  });

  test('names a status reason outside the range, and lets the platform have 1 and 2', () => {
    const reasons = { ...provisioning.statusReasons, Lost: { value: 3, state: 0, label: text } } as const;
    const tables = tenantry.tables.map((table) => (table.schemaName === 'csp_Provisioning' ? { ...table, statusReasons: reasons } : table));
    expect(options(written({ tables }))).toEqual([expect.stringContaining('A status reason has the value 3')]);
  });

  test('names a column whose choice is not in the solution, and one that begins with a value that its choice lacks', () => {
    const small = size({ Small: 727_000_000, Large: 727_000_001 });
    const columns = { ...provider.columns, csp_Size: choiceOf(small, text, { default: 'Large' }) };
    const tables = [{ ...provider, columns }];
    expect(options(written({ tables }))).toContain('csp_provider.csp_size takes the choice csp_size, which the solution does not have.');
    const fewer = size({ Small: 727_000_000, Large: 727_000_002 });
    expect(options(written({ tables, choices: [...tenantry.choices, fewer] }))).toContain(
      'csp_provider.csp_size begins as 727000001, which csp_size does not have.',
    );
  });
});
