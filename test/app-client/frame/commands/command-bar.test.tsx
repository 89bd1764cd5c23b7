import { fireEvent, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import type { RibbonButton } from '../../../../sandbox/app/contract/ribbon';
import { ShellCommandBar } from '../../../../sandbox/app/client/commands/command-bar';
import type { CommandContext } from '../../../../sandbox/app/client/commands/context';
import { boats } from '../definitions';
import { covers } from '../../../sandbox/platform/covers';
import { createShell, renderInShell } from '../render';

const button = (more: Partial<RibbonButton> = {}): RibbonButton => ({
  id: 'sail',
  location: 'grid',
  label: 'Sail',
  tooltip: 'Sail',
  icon: null,
  sequence: 1,
  actions: [
    {
      kind: 'javascript',
      functionName: 'Boat.sail',
      library: null,
      parameters: [{ kind: 'crm', value: 'SelectedControlSelectedItemIds' }],
    },
  ],
  enableRules: [],
  displayRules: [],
  menu: [],
  isSplit: false,
  ...more,
});
const context = (buttons: readonly RibbonButton[], selected = 1): CommandContext => ({
  location: 'grid',
  table: { ...boats, buttons },
  primaryControl: null,
  selectedControl: null,
  record: null,
  selection: Array.from({ length: selected }, () => ({ id: 'aa', name: 'Ada', entityType: 'new_boat' })),
  rows: [],
  formState: null,
  value: () => undefined,
});

describe('the command bar', () => {
  const boat: Record<string, unknown> = {};
  beforeAll(() => Object.assign(window, { Boat: boat }));

  it('runs the shell’s own commands, and not those that are disabled', async () => {
    const run = jest.fn();
    const standard = [
      { key: 'new', text: 'New', icon: 'Add', run },
      { key: 'save', text: 'Save', icon: 'Save', run, disabled: true },
    ];
    renderInShell(<ShellCommandBar standard={standard} context={null} />);
    fireEvent.click(await screen.findByRole('menuitem', { name: 'New' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Save' }));
    expect(run).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('menuitem', { name: 'Save' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('runs a command of the solution with its parameters', async () => {
    const sail = jest.fn();
    boat['sail'] = sail;
    renderInShell(<ShellCommandBar standard={[]} context={context([button()])} />);
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Sail' }));
    await waitFor(() => expect(sail).toHaveBeenCalledWith(['{AA}']));
  });

  it('leaves out commands of other places and those whose rules do not hold', async () => {
    const never = { kind: 'constant', holds: false, invert: false, default: false } as const;
    const buttons = [
      button(),
      button({ id: 'other', label: 'Elsewhere', location: 'form' }),
      button({ id: 'hidden', label: 'Hidden', displayRules: [never] }),
      button({ id: 'disabled', label: 'Disabled', enableRules: [never] }),
    ];
    renderInShell(<ShellCommandBar standard={[]} context={context(buttons)} />);
    await screen.findByRole('menuitem', { name: 'Sail' });
    expect(screen.queryByText(/Elsewhere|Hidden|Disabled/)).toBeNull();
  });

  it('leaves out what the table hides, and itself where nothing remains', async () => {
    const standard = [
      { key: 'new', text: 'New', icon: 'Add', run: jest.fn() },
      { key: 'delete', text: 'Delete', icon: 'Delete', run: jest.fn() },
    ];
    const hiding = (...hiddenButtons: string[]) => ({ ...context([]), table: { ...boats, hiddenButtons } });
    const first = renderInShell(<ShellCommandBar standard={standard} context={hiding('Mscrm.HomepageGrid.new_boat.NewRecord')} />);
    await screen.findByRole('menuitem', { name: 'Delete' });
    expect(screen.queryByRole('menuitem', { name: 'New' })).toBeNull();
    first.unmount();
    const both = hiding('Mscrm.HomepageGrid.new_boat.NewRecord', 'Mscrm.HomepageGrid.new_boat.Delete');
    renderInShell(<ShellCommandBar standard={standard} context={both} />);
    expect(document.querySelector('.command-bar')).toBeNull();
  });

  it('asks the rules again for another selection', async () => {
    const one = { kind: 'selectionCount', minimum: 1, maximum: 1, invert: false, default: false } as const;
    const buttons = [button({ enableRules: [one] })];
    const shell = createShell();
    const Bar = () => {
      const [selected, select] = React.useState(0);
      const now = React.useMemo(() => context(buttons, selected), [selected]);
      return <ShellCommandBar standard={[{ key: 'more', text: 'Select', icon: 'Add', run: () => select(1) }]} context={now} />;
    };
    renderInShell(<Bar />, shell);
    expect(screen.queryByRole('menuitem', { name: 'Sail' })).toBeNull();
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Select' }));
    await screen.findByRole('menuitem', { name: 'Sail' });
  });

  it('says above the page when a command failed', async () => {
    boat['sail'] = () => {
      throw new Error('no wind');
    };
    const shell = createShell();
    renderInShell(<ShellCommandBar standard={[]} context={context([button()])} />, shell);
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Sail' }));
    await waitFor(() =>
      expect(shell.notifications.current()).toMatchObject([{ level: 'error', message: '“Sail” could not be carried out: no wind' }]),
    );
  });

  it('opens the menu of a flyout, without what may not be done', async () => {
    covers('app: flyouts and split buttons');
    const ran: string[] = [];
    Object.assign(window, { Boat: { sail: () => void ran.push('sail'), moor: () => void ran.push('moor') } });
    const act = (name: string) => [{ kind: 'javascript' as const, functionName: `Boat.${name}`, library: null, parameters: [] }];
    const never = { kind: 'constant', holds: false, invert: false, default: false } as const;
    const menu = [button({ id: 'moor', label: 'Moor', actions: act('moor') }), button({ id: 'sink', label: 'Sink', enableRules: [never] })];
    const flyout = button({ id: 'more', label: 'Manoeuvres', actions: [], menu });
    const split = button({ id: 'split', label: 'Set sail', actions: act('sail'), menu, isSplit: true });
    const empty = button({ id: 'empty', label: 'Nothing', actions: [], menu: [button({ enableRules: [never] })] });
    renderInShell(<ShellCommandBar standard={[]} context={context([flyout, split, empty])} />, createShell());
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Manoeuvres' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Moor' }));
    await waitFor(() => expect(ran).toEqual(['moor']));
    fireEvent.click(screen.getByText('Set sail'));
    await waitFor(() => expect(ran).toEqual(['moor', 'sail']));
    expect([screen.queryByText('Sink'), screen.queryByText('Nothing')]).toEqual([null, null]);
  });
});
