import type { HiddenCommands, StandardCommand } from '../model/define-command';
import { logicalNameOf } from '../model/platform-columns';
import { element } from './xml';

/** `<HideCustomAction>` for every button by which the platform offers these commands on a table; its location is the button's id. */
export const hiddenButtons = ({ table, hidden }: HiddenCommands) =>
  hidden
    .flatMap((command) => platformButtons[command](logicalNameOf(table)))
    .map((id) => element('HideCustomAction', { HideActionId: `csp.${id}.Hide`, Location: id }));

/** The ids that the platform gives its buttons in the ribbons of every table. */
const platformButtons: Readonly<Record<StandardCommand, (table: string) => readonly string[]>> = {
  new: (table) => [
    `Mscrm.Form.${table}.NewRecord`,
    `Mscrm.HomepageGrid.${table}.NewRecord`,
    `Mscrm.SubGrid.${table}.AddNewStandard`,
    `Mscrm.SubGrid.${table}.AddNewAssociated`,
  ],
  save: (table) => ['Save', 'SaveAndClose', 'SaveAndNew'].map((button) => `Mscrm.Form.${table}.${button}`),
  delete: (table) => ['Form', 'HomepageGrid', 'SubGrid'].map((place) => `Mscrm.${place}.${table}.Delete`),
};
