import { provisioningForm } from '../../../../solution/model/forms/provisioning';
import { formColumns } from '../../../../solution/build/check/form-columns';
import { field, type Form } from '../../../../solution/model/define-form';
import { account } from '../../../../solution/model/tables/account';
import { provider } from '../../../../solution/model/tables/provider';
import { element } from '../../../../solution/build/xml';
import { change, customized } from '../../change';
import { written } from '../../fixture';

const formWith = (table: Form['table'], column: string): Form => ({
  table,
  name: 'test',
  label: { en: 'a', fr: 'b', de: 'c', bg: 'd' },
  header: [field(column)],
  tabs: [],
});

describe('the check of columns on forms', () => {
  test('finds nothing in our solution', () => {
    expect(formColumns(written())).toEqual([]);
  });

  test('names a column that the table does not have', () => {
    expect(formColumns(written({ forms: [formWith(provider, 'csp_Domain')] }))).toEqual([
      'A form of csp_provider shows csp_domain, which the table does not have.',
    ]);
  });

  test("knows the platform's own columns of an account, but no others", () => {
    expect(formColumns(written({ forms: [formWith(account, 'telephone1'), formWith(account, 'telephone9')] }))).toEqual([
      'A form of account shows telephone9, which the table does not have.',
    ]);
  });

  test('knows that a table of the organization has no owner', () => {
    expect(formColumns(written({ forms: [formWith(provider, 'ownerid')] }))).toHaveLength(1);
  });

  test('names a column that a form listens to in vain', () => {
    const listens = element('event', { name: 'onchange', attribute: 'csp_nothing' });
    const edit = change(
      'events',
      () => true,
      (events) => ({ ...events, children: [...events.children, listens] }),
    );
    const parts = written({ forms: [provisioningForm] });
    expect(formColumns(customized(parts, edit))).toEqual([
      'A form of csp_provisioning listens to csp_nothing, which the table does not have.',
    ]);
  });
});
