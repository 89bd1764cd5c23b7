import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import { covers } from '../../sandbox/platform/covers';
import { boatId, createWorld, show, type World } from '../form/world';

const open = (): World => {
  const world = createWorld();
  show(world, <button type="button">behind</button>);
  return world;
};
/** Starts something that opens a dialog, and remembers how it ends. */
const start = <T,>(work: () => PromiseLike<T>): { readonly outcome: () => T | 'open' } => {
  let result: T | 'open' = 'open';
  act(() => void work().then((ended) => (result = ended)));
  return { outcome: () => result };
};
const press = (name: string, within_: HTMLElement = document.body): void =>
  void fireEvent.click(within(within_).getByRole('button', { name }));

describe('messages', () => {
  it('of an alert are read and closed', async () => {
    const { host } = open();
    const alert = start(() => host.navigation.openAlertDialog({ title: 'Storm', text: 'Stay in port.' }));
    expect(await screen.findByText('Stay in port.')).toBeDefined();
    press('OK');
    await waitFor(() => expect(alert.outcome()).toBeUndefined());
    expect(screen.queryByText('Stay in port.')).toBeNull();
  });

  it.each([
    ['Sail', true],
    ['Wait', false],
    ['Close', false],
  ])('of a question answered by %s are %s', async (button, confirmed) => {
    const { host } = open();
    const question = start(() =>
      host.navigation.openConfirmDialog({ text: 'Sail?', confirmButtonLabel: 'Sail', cancelButtonLabel: 'Wait' }),
    );
    await screen.findByText('Sail?');
    press(button);
    await waitFor(() => expect(question.outcome()).toEqual({ confirmed }));
  });

  it('of an error fold their details away', async () => {
    const { host } = open();
    start(() => host.navigation.openErrorDialog({ message: 'Aground.', details: 'at 43°N', errorCode: 7 }));
    expect(await screen.findByText('Aground.')).toBeDefined();
    expect(screen.getByText('Error code: 7')).toBeDefined();
    expect(screen.getByText('Details').closest('details')?.open).toBe(false);
  });

  it('close by Esc', async () => {
    const { host } = open();
    const question = start(() => host.navigation.openConfirmDialog({ text: 'Sail?' }));
    const text = await screen.findByText('Sail?');
    fireEvent.keyDown(text, { key: 'Escape', which: 27, keyCode: 27 });
    await waitFor(() => expect(question.outcome()).toEqual({ confirmed: false }));
  });
});

describe('a row opened in a dialog', () => {
  const openBoat = async (options: { width?: { value: number; unit: '%' }; title?: string } = {}) => {
    const world = open();
    const dialog = start(() =>
      world.host.navigation.navigateTo(
        { pageType: 'entityrecord', entityName: 'boat', entityId: `{${boatId}}` },
        { target: 2, ...options },
      ),
    );
    await screen.findByRole('article');
    return { world, dialog };
  };

  it('is named after the row, or as the caller says', async () => {
    await openBoat();
    expect(screen.getByRole('dialog', { name: 'Tern' })).toBeDefined();
  });

  it('has the caller’s title', async () => {
    await openBoat({ title: 'A boat' });
    expect(screen.getByRole('dialog', { name: 'A boat' })).toBeDefined();
  });

  it('has the form’s commands but Refresh, since it was just read', async () => {
    await openBoat();
    await screen.findByRole('menuitem', { name: 'Save & close' });
    expect(screen.queryByRole('menuitem', { name: 'Refresh' })).toBeNull();
  });

  it('hands the row to the opener when it was saved there', async () => {
    const { dialog, world } = await openBoat();
    const berths = screen.getByLabelText('Berths');
    fireEvent.change(berths, { target: { value: '6' } });
    fireEvent.blur(berths);
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Save & close' }));
    await waitFor(() => expect(dialog.outcome()).toEqual({ savedEntityReference: [{ id: boatId, entityType: 'boat', name: 'Tern' }] }));
    expect(world.network.row('boats', boatId)).toMatchObject({ berths: 6 });
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('hands over nothing when it was only looked at', async () => {
    const { dialog } = await openBoat();
    press('Close');
    await waitFor(() => expect(dialog.outcome()).toBeUndefined());
  });

  it('asks before unsaved changes are lost, in a dialog over it', async () => {
    const { dialog } = await openBoat();
    const berths = screen.getByLabelText('Berths');
    fireEvent.change(berths, { target: { value: '6' } });
    fireEvent.blur(berths);
    press('Close');
    const question = await screen.findByText('Do you want to save your changes before you leave?');
    const box = question.closest('[role=dialog], [role=alertdialog]');
    press('Cancel', box as HTMLElement);
    await waitFor(() => expect(screen.queryByText('Unsaved changes')).toBeNull());
    expect(dialog.outcome()).toBe('open');

    press('Close');
    await screen.findByText('Unsaved changes');
    press('Discard changes');
    await waitFor(() => expect(dialog.outcome()).toBeUndefined());
  });

  it('opens other rows over itself', async () => {
    const { world } = await openBoat();
    start(() => world.host.navigation.openForm({ entityName: 'boat', entityId: boatId }));
    await waitFor(() => expect(screen.getAllByRole('dialog', { hidden: true })).toHaveLength(2));
  });
});

describe('picking rows', () => {
  it('answers those that were ticked', async () => {
    const world = open();
    const picking = start(() => window.Xrm.Utility.lookupObjects({ entityTypes: ['port'], allowMultiSelect: true }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Varna' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Burgas' }));
    press('Add');
    await waitFor(() => expect(picking.outcome()).toMatchObject([{ name: 'Varna' }, { name: 'Burgas' }]));
    expect(world.shell.dialogs.get()).toEqual([]);
  });

  it('offers only what the script’s filter holds for, and searches for its words at first', async () => {
    covers('app: Xrm.Utility.lookupObjects');
    const world = open();
    const filterXml = '<filter><condition attribute="statecode" operator="eq" value="0"/></filter>';
    const filters = [
      { entityLogicalName: 'port', filterXml },
      { entityLogicalName: 'boat', filterXml: '<filter type="none"/>' },
    ];
    start(() => window.Xrm.Utility.lookupObjects({ entityTypes: ['port'], searchText: 'Var', filters }));
    await screen.findByRole('checkbox', { name: 'Varna' });
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'Var');
    const asked = world.network.sent.at(-1)?.path ?? '';
    expect(asked).toContain(filterXml);
    expect(asked).toContain('value="Var%"');
    expect(asked).not.toContain('type="none"');
  });

  it('refuses by name what the sandbox does not have', () => {
    open();
    expect(() => window.Xrm.Utility.lookupObjects({ entityTypes: ['port'], viewIds: ['v1'] })).toThrow('lookupObjects({ viewIds })');
  });

  it('answers none where it is closed', async () => {
    open();
    const picking = start(() => window.Xrm.Utility.lookupObjects({ entityTypes: ['port'] }));
    await screen.findByRole('checkbox', { name: 'Varna' });
    press('Close');
    await waitFor(() => expect(picking.outcome()).toEqual([]));
  });
});

describe('the progress indicator', () => {
  it('covers the page until it is closed', async () => {
    open();
    act(() => window.Xrm.Utility.showProgressIndicator('Weighing anchor'));
    expect(await screen.findByText('Weighing anchor')).toBeDefined();
    act(() => window.Xrm.Utility.closeProgressIndicator());
    await waitFor(() => expect(screen.queryByText('Weighing anchor')).toBeNull());
  });
});
