import type { RibbonLocation } from '../../contract/ribbon';
import type { CommandContext } from './context';

/** Whether the table's ribbon takes a command of the shell away from this place. */
export const isHidden = (key: string, context: CommandContext | null): boolean => {
  if (!context) return false;
  const { location, table } = context;
  const { prefix, names } = platformButtons[location];
  const name = names[key];
  return name !== undefined && table.hiddenButtons.includes(`${prefix}.${table.logicalName}.${name}`);
};

/** By which names the platform knows the buttons that the shell offers by itself; its Refresh has none by which it could be hidden. */
const platformButtons: Readonly<Record<RibbonLocation, { readonly prefix: string; readonly names: Readonly<Record<string, string>> }>> = {
  form: { prefix: 'Mscrm.Form', names: { save: 'Save', saveAndClose: 'SaveAndClose', new: 'NewRecord', delete: 'Delete' } },
  grid: { prefix: 'Mscrm.HomepageGrid', names: { new: 'NewRecord', delete: 'Delete' } },
  subgrid: { prefix: 'Mscrm.SubGrid', names: { new: 'AddNewStandard' } },
};
