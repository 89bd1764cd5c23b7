import { commands } from '../../../../solution/build/check/commands';
import { change, customized, remove, withAttributes } from '../../change';
import { accountCommands } from '../../../../solution/model/commands/account';
import { provisioning } from '../../../../solution/model/tables/provisioning';
import { written } from '../../fixture';

const always = () => true;
const onForm = written({
  commands: accountCommands.map((command) => ({ ...command, places: ['form'] })),
  hiddenCommands: [{ table: provisioning, hidden: ['save'] }],
});
const faultsAfter = (edit: ReturnType<typeof change>) => commands(customized(onForm, edit));

describe('the check of commands', () => {
  test('finds nothing in our solution', () => {
    expect(commands(written())).toEqual([]);
  });

  test('names a button whose command is not defined', () => {
    expect(faultsAfter(change('Button', always, withAttributes({ Command: 'csp.nothing' })))).toEqual([
      'A button or command of account uses the command csp.nothing, which is not defined.',
    ]);
  });

  test('names a rule that is not defined', () => {
    const isDefinition = ({ children }: { children: readonly unknown[] }) => children.length > 0;
    expect(faultsAfter(change('DisplayRule', isDefinition, remove))).toEqual([
      'A button or command of account uses the DisplayRule csp.account.ProvisionAccount.Display, which is not defined.',
    ]);
    expect(faultsAfter(change('EnableRule', isDefinition, remove))).toEqual([
      'A button or command of account uses the EnableRule csp.account.ProvisionAccount.form.Enable, which is not defined.',
    ]);
  });

  test('names a text that is not defined', () => {
    const isTooltip = ({ attributes }: { attributes: Readonly<Record<string, string>> }) => attributes['Id']?.endsWith('.Tooltip') === true;
    expect(faultsAfter(change('LocLabel', isTooltip, remove))).toEqual([
      'A button or command of account uses the text csp.account.ProvisionAccount.Tooltip, which is not defined.',
    ]);
  });

  test("names a button that stands on another table's form", () => {
    expect(
      faultsAfter(change('CustomAction', always, withAttributes({ Location: 'Mscrm.Form.contact.MainTab.Save.Controls._children' }))),
    ).toHaveLength(1);
  });

  test('names a hidden button of another table', () => {
    const isSave = ({ attributes }: { attributes: Readonly<Record<string, string>> }) => attributes['Location']?.endsWith('.Save') === true;
    expect(faultsAfter(change('HideCustomAction', isSave, withAttributes({ Location: 'Mscrm.Form.contact.Save' })))).toEqual([
      'The ribbon of csp_provisioning hides Mscrm.Form.contact.Save, which belongs to another table.',
    ]);
  });

  test('names a command that does nothing', () => {
    expect(faultsAfter(change('JavaScriptFunction', always, remove))).toEqual([
      'The command csp.account.ProvisionAccount.form.Command of account does nothing.',
    ]);
  });
});
