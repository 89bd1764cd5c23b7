import { ribbonElement } from '../../../solution/build/ribbons';
import { elements, findAll, render } from '../../../solution/build/xml';
import { commands } from '../../../solution/model/commands';
import type { Command, CommandPlace } from '../../../solution/model/define-command';

const at = (...places: CommandPlace[]) => ribbonElement(commands.map((command): Command => ({ ...command, places })));
const parametersOf = (place: CommandPlace) =>
  findAll(at(place), 'JavaScriptFunction').flatMap((script) =>
    elements(script, 'CrmParameter').map(({ attributes }) => attributes['Value']),
  );

describe('a command', () => {
  test.each<[CommandPlace, string]>([
    ['form', 'Mscrm.Form.account.MainTab.Save.Controls._children'],
    ['list', 'Mscrm.HomepageGrid.account.MainTab.Actions.Controls._children'],
    ['sub-grid', 'Mscrm.SubGrid.account.MainTab.Actions.Controls._children'],
  ])('on a %s stands where the platform puts such buttons', (place, location) => {
    expect(findAll(at(place), 'CustomAction').map(({ attributes }) => attributes['Location'])).toEqual([location]);
  });

  test('is called with the form, or with the list and the rows selected in it', () => {
    expect(parametersOf('form')).toEqual(['PrimaryControl']);
    expect(parametersOf('list')).toEqual(['SelectedControl', 'SelectedControlSelectedItemReferences']);
    expect(parametersOf('sub-grid')).toEqual(['SelectedControl', 'SelectedControlSelectedItemReferences']);
  });

  test('on a form waits until the row was saved and then asks our rule', () => {
    const rule = findAll(at('form'), 'EnableRule').find(({ children }) => children.length > 0);
    expect(rule && elements(rule).map(render)).toEqual([
      '<FormStateRule State="Existing" />',
      '<CustomRule FunctionName="Tenantry.Account.canProvision" Library="$webresource:csp_/account.js" Default="true"><CrmParameter Value="PrimaryControl" /></CustomRule>',
    ]);
  });

  test('in a list wants exactly one row selected', () => {
    expect(findAll(at('list'), 'SelectionCountRule').map(({ attributes }) => [attributes['Minimum'], attributes['Maximum']])).toEqual([
      ['1', '1'],
    ]);
  });

  test('is shown only to those who may create a run', () => {
    expect(findAll(at('form'), 'EntityPrivilegeRule').map(({ attributes }) => attributes)).toEqual([
      { EntityName: 'csp_provisioning', PrivilegeType: 'Create', PrivilegeDepth: 'Basic' },
    ]);
  });

  test('has its words in four languages and its icon from a web resource', () => {
    const ribbon = at('form', 'list');
    expect(findAll(ribbon, 'LocLabel').map((text) => findAll(text, 'Title').map(({ attributes }) => attributes['languagecode']))).toEqual([
      ['1033', '1036', '1031', '1026'],
      ['1033', '1036', '1031', '1026'],
    ]);
    expect(findAll(ribbon, 'Button').map(({ attributes }) => attributes['ModernImage'])).toEqual(
      Array(2).fill('$webresource:csp_/icons/provision.svg'),
    );
  });

  test('on a table without commands leaves the ribbon as it is', () => {
    expect(findAll(ribbonElement([]), 'CustomAction')).toEqual([]);
  });
});
