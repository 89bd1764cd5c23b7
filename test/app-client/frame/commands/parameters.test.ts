import type { CommandContext } from '../../../../sandbox/app/client/commands/context';
import { commandParameters } from '../../../../sandbox/app/client/commands/parameters';
import { app, boats } from '../definitions';

const row = (id: string, name: string) => ({ id, name, entityType: 'new_boat' });
const context: CommandContext = {
  location: 'grid',
  table: boats,
  primaryControl: 'the grid',
  selectedControl: 'the selected grid',
  record: null,
  selection: [row('aa', 'Ada')],
  rows: [row('aa', 'Ada'), row('bb', 'Bea')],
  formState: null,
  value: () => undefined,
};
const onForm: CommandContext = { ...context, location: 'form', record: row('cc', 'Cleo'), selection: [], rows: [], formState: 'Existing' };
const valueOf = (name: string, of: CommandContext): unknown => commandParameters([{ kind: 'crm', value: name }], of, app.user)[0];

describe('parameters of a command', () => {
  it('come in the order in which they are listed, constants as they are written', () => {
    const parameters = [
      { kind: 'constant', value: 5 },
      { kind: 'crm', value: 'UserLcid' },
      { kind: 'constant', value: 'text' },
      { kind: 'constant', value: false },
    ] as const;
    expect(commandParameters(parameters, context, app.user)).toEqual([5, 1033, 'text', false]);
  });

  it.each([
    ['PrimaryControl', 'the grid'],
    ['SelectedControl', 'the selected grid'],
    ['SelectedControlSelectedItemReferences', [{ Id: '{AA}', Name: 'Ada', TypeName: 'new_boat' }]],
    ['SelectedControlSelectedItemIds', ['{AA}']],
    ['SelectedControlSelectedItemCount', 1],
    ['SelectedControlAllItemIds', ['{AA}', '{BB}']],
    ['SelectedControlAllItemCount', 2],
    [
      'SelectedControlAllItemReferences',
      [
        { Id: '{AA}', Name: 'Ada', TypeName: 'new_boat' },
        { Id: '{BB}', Name: 'Bea', TypeName: 'new_boat' },
      ],
    ],
    ['SelectedEntityTypeName', 'new_boat'],
    ['PrimaryEntityTypeName', 'new_boat'],
    ['PrimaryItemIds', ['{AA}']],
    ['FirstPrimaryItemId', '{AA}'],
    ['FirstSelectedItemId', '{AA}'],
    ['OrgLcid', 1033],
    ['OrgName', 'Harbour Ltd'],
    ['UserId', '{00000000-0000-4000-8000-00000000000A}'],
  ])('%s of a list', (name, value) => {
    expect(valueOf(name, context)).toEqual(value);
  });

  it.each([
    ['PrimaryItemIds', ['{CC}']],
    ['FirstPrimaryItemId', '{CC}'],
    ['FirstSelectedItemId', null],
    ['PrimaryEntityTypeName', 'new_boat'],
  ])('%s of a form', (name, value) => {
    expect(valueOf(name, onForm)).toEqual(value);
  });

  it('have no first row on a row that does not exist yet', () => {
    expect(valueOf('FirstPrimaryItemId', { ...onForm, record: null })).toBeNull();
  });

  it('that are not known fail by name', () => {
    expect(() => valueOf('CommandProperties', context)).toThrow('The sandbox does not support the command parameter CommandProperties.');
  });
});
