import { canProvision } from '../../../webresources/account';
import { list, selectedRow } from '../crm';
import { formOf } from '../form';

describe('Provision Account may be pressed', () => {
  it.each([
    ['{7E57ACC0-0000-4000-8000-000000000001}', true],
    ['', false],
  ])('on the form of the account %p: %p', (id, expected) => {
    expect(canProvision(formOf(id).form)).toBe(expected);
  });

  it.each<[string, Parameters<typeof canProvision>[1], boolean]>([
    ['nothing is known of a selection', undefined, false],
    ['nothing is selected', [], false],
    ['one account is selected', [selectedRow('{A}')], true],
    ['two accounts are selected', [selectedRow('{A}'), selectedRow('{B}')], false],
    ['a contact is selected', [selectedRow('{C}', 'Jane', 'contact')], false],
  ])('in a list where %s', (_when, selected, expected) => {
    expect(canProvision(list(), selected)).toBe(expected);
  });
});
