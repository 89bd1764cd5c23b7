import type { CommandContext } from '../../../../sandbox/app/client/commands/context';
import { isHidden } from '../../../../sandbox/app/client/commands/standard-buttons';
import { boats } from '../definitions';

const at = (location: CommandContext['location'], ...hiddenButtons: string[]): CommandContext => ({
  location,
  table: { ...boats, hiddenButtons },
  primaryControl: null,
  selectedControl: null,
  record: null,
  selection: [],
  rows: [],
  formState: null,
  value: () => undefined,
});

describe('A command of the shell', () => {
  it.each<[string, CommandContext['location'], string]>([
    ['save', 'form', 'Mscrm.Form.new_boat.Save'],
    ['saveAndClose', 'form', 'Mscrm.Form.new_boat.SaveAndClose'],
    ['new', 'form', 'Mscrm.Form.new_boat.NewRecord'],
    ['delete', 'form', 'Mscrm.Form.new_boat.Delete'],
    ['new', 'grid', 'Mscrm.HomepageGrid.new_boat.NewRecord'],
    ['delete', 'grid', 'Mscrm.HomepageGrid.new_boat.Delete'],
    ['new', 'subgrid', 'Mscrm.SubGrid.new_boat.AddNewStandard'],
  ])('%s on a %s is taken away by %s, and by nothing else', (key, location, id) => {
    expect(isHidden(key, at(location, id))).toBe(true);
    expect(isHidden(key, at(location, id.replace('new_boat', 'account')))).toBe(false);
    expect(isHidden(key, at(location))).toBe(false);
    expect(isHidden(key, null)).toBe(false);
  });

  it('that hides in one place stays in the others', () => {
    expect(isHidden('new', at('grid', 'Mscrm.Form.new_boat.NewRecord'))).toBe(false);
    expect(isHidden('save', at('form', 'Mscrm.Form.new_boat.SaveAndClose'))).toBe(false);
  });

  it('Refresh stays', () => {
    for (const location of ['form', 'grid', 'subgrid'] as const)
      expect(isHidden('refresh', at(location, 'Mscrm.Form.new_boat.Refresh', 'Mscrm.Modern.refresh'))).toBe(false);
  });
});
