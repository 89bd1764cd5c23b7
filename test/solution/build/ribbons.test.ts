import { ribbonElement } from '../../../solution/build/ribbons';
import { elements, findAll, render } from '../../../solution/build/xml';
import { accountCommands } from '../../../solution/model/commands/account';
import { agreementTemplateCommands } from '../../../solution/model/commands/agreement-template';
import { tenantry } from '../../../solution/model';
import type { Command, CommandPlace, StandardCommand } from '../../../solution/model/define-command';
import { provisioning } from '../../../solution/model/tables/provisioning';

const at = (...places: CommandPlace[]) => ribbonElement(accountCommands.map((command): Command => ({ ...command, places })));
const parametersOf = (place: CommandPlace) =>
  findAll(at(place), 'JavaScriptFunction').flatMap((script) =>
    elements(script, 'CrmParameter').map(({ attributes }) => attributes['Value']),
  );

describe('standard commands that a table does without', () => {
  const hidden = (...words: StandardCommand[]) =>
    findAll(ribbonElement([], [{ table: provisioning, hidden: words }]), 'HideCustomAction').map(({ attributes }) => attributes);

  test.each<[StandardCommand, string[]]>([
    [
      'new',
      [
        'Mscrm.Form.csp_provisioning.NewRecord',
        'Mscrm.HomepageGrid.csp_provisioning.NewRecord',
        'Mscrm.SubGrid.csp_provisioning.AddNewStandard',
        'Mscrm.SubGrid.csp_provisioning.AddNewAssociated',
      ],
    ],
    ['save', ['Mscrm.Form.csp_provisioning.Save', 'Mscrm.Form.csp_provisioning.SaveAndClose', 'Mscrm.Form.csp_provisioning.SaveAndNew']],
    [
      'delete',
      ['Mscrm.Form.csp_provisioning.Delete', 'Mscrm.HomepageGrid.csp_provisioning.Delete', 'Mscrm.SubGrid.csp_provisioning.Delete'],
    ],
  ])('%s: every button of the platform for it is hidden by its id', (word, ids) => {
    expect(hidden(word).map(({ Location }) => Location)).toEqual(ids);
  });

  test('each hiding has a name of its own with our prefix', () => {
    const names = hidden('new', 'save', 'delete').map(({ HideActionId }) => HideActionId ?? '');
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^csp\./);
  });

  test('runs, orders and what comes of them or from the catalogue are not made, saved or deleted by hand, a tenant not made or saved', () => {
    expect(tenantry.hiddenCommands.map(({ table, hidden: words }) => [table.schemaName, ...words])).toEqual([
      ['csp_Provisioning', 'new', 'save', 'delete'],
      ['csp_ProviderAccount', 'new', 'save'],
      ...['Offer', 'OfferPrice', 'Promotion', 'Order', 'Subscription', 'SubscriptionChange'].map((name) => [
        `csp_${name}`,
        ...['new', 'save', 'delete'],
      ]),
    ]);
  });
});

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

  test('stands in the order in which the model has it', () => {
    const buttons = findAll(ribbonElement(agreementTemplateCommands), 'Button').map(({ attributes }) => attributes);
    const onForm = buttons.filter(({ Id }) => Id?.includes('.form.'));
    const sorted = [...onForm].sort((one, other) => Number(one['Sequence']) - Number(other['Sequence']));
    expect(sorted.map(({ Id }) => Id?.split('.')[2])).toEqual(['Publish', 'Retire', 'NewVersion']);
    expect(new Set(onForm.map(({ Sequence }) => Sequence)).size).toBe(3);
  });

  test('on a table without commands leaves the ribbon as it is', () => {
    expect(findAll(ribbonElement([]), 'CustomAction')).toEqual([]);
  });
});
