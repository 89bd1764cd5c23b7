import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import { FormPage } from '../../../sandbox/app/client/form/form-page';
import { recordPage, type Page } from '../../../sandbox/app/client/page';
import { covers } from '../../sandbox/platform/covers';
import { boatForm, boatTable, cell, portTable } from './sample-table';
import { boatId, createWorld, show, type World } from './world';

const open = async (world: World, id: string | null = boatId): Promise<void> => {
  show(world, <FormPage page={recordPage('boat', id) as Page & { kind: 'record' }} />);
  await screen.findByRole('article');
};
const field = (label: string): HTMLInputElement => screen.getByLabelText(new RegExp(`^${label}\\*?$`), { selector: 'input, textarea' });
const type = (input: HTMLElement, text: string): void => {
  fireEvent.focus(input);
  fireEvent.change(input, { target: { value: text } });
  fireEvent.blur(input);
};
/** The command bar measures itself before it shows. */
const press = async (name: string): Promise<void> => void fireEvent.click(await screen.findByRole('menuitem', { name }));

describe('a form', () => {
  it('shows what the row is called, its status and its owner', async () => {
    await open(createWorld());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Tern\s*– Saved/);
    expect(screen.getByText('Afloat', { selector: 'dd' })).toBeDefined();
    expect(screen.getByText('Ana Petrova', { selector: 'dd' })).toBeDefined();
  });

  it('shows the facts that its header names, by the form’s own label where it has one', async () => {
    const header = [cell('statuscode', { label: 'Where it lies' }), cell('berths')];
    await open(createWorld({ tables: [{ ...boatTable, forms: [{ ...boatForm, header }] }, portTable] }));
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Where it lies', 'Berths']);
  });

  it('shows each value as the person writes it, under its label', async () => {
    await open(createWorld({ languageId: 1031, timeZone: 'Europe/Berlin' }));
    expect(field('Name').value).toBe('Tern');
    expect(field('Length').value).toBe('9,50');
    expect(field('Launched').value).toBe('29.02.2020');
    expect(field('Inspected').value).toBe('02.03.2026');
    expect(screen.getByLabelText('Inspected: Uhrzeit')).toHaveProperty('value', '00:30');
    expect(screen.getByRole('link', { name: 'Varna' })).toBeDefined();
  });

  it('offers the table’s other main forms, where there are any', async () => {
    covers('app: form selector');
    const second = { ...boatForm, id: 'f2', label: 'For harbour masters' };
    const world = createWorld({
      tables: [{ ...boatTable, forms: [{ ...boatForm, label: 'Main' }, second, { ...second, id: 'f3', type: 'quick' }] }, portTable],
    });
    await open(world);
    fireEvent.click(screen.getByRole('button', { name: 'Form: Main' }));
    expect(screen.getAllByRole('menuitemcheckbox')).toHaveLength(2);
    fireEvent.click(screen.getByRole('menuitemcheckbox', { name: 'For harbour masters' }));
    await waitFor(() => expect(world.shell.router.current()).toMatchObject({ kind: 'record', table: 'boat', id: boatId, formId: 'f2' }));
  });

  it('says that something is unsaved until it is saved', async () => {
    const world = createWorld();
    await open(world);
    type(field('Berths'), '7');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Unsaved/);

    await press('Save');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Saved/));
    expect(world.network.row('boats', boatId)).toMatchObject({ berths: 7 });
  });

  it('saves by Ctrl+S what still stands in the input', async () => {
    const world = createWorld();
    await open(world);
    const berths = field('Berths');
    berths.focus();
    fireEvent.change(berths, { target: { value: '9' } });
    fireEvent.keyDown(berths, { key: 's', ctrlKey: true });
    await waitFor(() => expect(world.network.row('boats', boatId)).toMatchObject({ berths: 9 }));
  });

  it('saves by Ctrl+S wherever the keyboard is', async () => {
    const world = createWorld();
    await open(world);
    type(field('Berths'), '8');
    fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
    await waitFor(() => expect(world.network.row('boats', boatId)).toMatchObject({ berths: 8 }));
  });

  it('tells beside the field what is wrong with it, and keeps what was typed', async () => {
    const world = createWorld();
    await open(world);
    type(field('Berths'), 'many');
    const message = screen.getByText('Enter a whole number, for example 1,234.');
    expect(field('Berths').getAttribute('aria-describedby')).toBe(message.id);
    expect(field('Berths').getAttribute('aria-invalid')).toBe('true');
    expect(field('Berths').value).toBe('many');

    await press('Save');
    await waitFor(() => expect(document.activeElement).toBe(field('Berths')));
    expect(world.network.writes()).toEqual([]);

    type(field('Berths'), '13');
    expect(screen.getByText('Enter a number from 0 to 12.')).toBeDefined();
    type(field('Berths'), '12');
    expect(field('Berths').getAttribute('aria-invalid')).toBe('false');
  });

  it('gives an example of a date that ends like one of the person’s language', async () => {
    await open(createWorld({ languageId: 1026 }));
    type(field('Launched'), '1.13');
    expect(screen.getByRole('alert').textContent).toBe('Въведете дата, например 31.12.2026 г.');
  });

  it('asks for what is required only once somebody tries to save', async () => {
    await open(createWorld());
    type(field('Name'), '');
    expect(screen.queryByText('A value is required.')).toBeNull();
    await press('Save');
    await screen.findByText('A value is required.');
  });

  it('lets nobody type more than a column holds', async () => {
    await open(createWorld());
    expect(field('Name').maxLength).toBe(20);
  });

  it('offers of status reasons those of the row’s own state', async () => {
    await open(createWorld());
    fireEvent.click(screen.getByRole('combobox', { name: 'Status reason' }));
    const names = (await screen.findAllByRole('option')).map((option) => option.textContent);
    expect(names).toEqual(['Afloat', 'In the yard']);
  });

  it('moves between tabs by arrows, and draws a tab when it is first opened', async () => {
    await open(createWorld());
    const [general, history] = screen.getAllByRole('tab');
    expect(screen.queryByRole('textbox', { name: 'Log' })).toBeNull();
    fireEvent.keyDown(general as HTMLElement, { key: 'ArrowRight' });
    expect(history?.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(history);
    expect(screen.getByRole('textbox', { name: 'Log' })).toBeDefined();
    fireEvent.keyDown(history as HTMLElement, { key: 'ArrowRight' });
    expect(general?.getAttribute('aria-selected')).toBe('true');
  });

  it('shows an inactive row, and says that it can only be read', async () => {
    await open(createWorld({ row: { statecode: 1, statuscode: 2 } }));
    expect(screen.getByText('Read-only: the status of this row is “Sunk”.')).toBeDefined();
    expect(field('Name').readOnly).toBe(true);
    expect(screen.queryByRole('menuitem', { name: 'Save' })).toBeNull();
  });

  it('shows a row that the person may not write, and says so', async () => {
    await open(createWorld({ privileges: ['prvReadBoat'] }));
    expect(screen.getByText('Read-only: your security roles do not let you change this row.')).toBeDefined();
    expect(screen.queryByRole('menuitem', { name: 'Delete' })).toBeNull();
  });

  it('says what keeps it from opening, and tries again', async () => {
    const world = createWorld();
    world.network.refuseNext(403, '0x80040220', 'missing prvReadBoat');
    show(world, <FormPage page={recordPage('boat', boatId) as Page & { kind: 'record' }} />);
    await screen.findByText(/You are not allowed to do this/);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('article');
  });

  it('of a new row has its address once the row exists', async () => {
    const world = createWorld();
    await open(world, null);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/New Boat\s*– Unsaved/);
    type(field('Name'), 'Gull');
    await press('Save');
    await waitFor(() =>
      expect(world.shell.router.current()).toMatchObject({ kind: 'record', id: expect.stringMatching(/^00000000-/) as unknown }),
    );
  });
});

describe('deleting from a form', () => {
  const remove = async (world: World): Promise<void> => {
    await open(world);
    type(field('Berths'), '7');
    await press('Delete');
    await screen.findByText('Delete “Tern”?');
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  };

  it('leaves it, and asks nobody about changes to what is gone', async () => {
    const world = createWorld();
    await remove(world);
    await waitFor(() => expect(world.shell.router.current()).toMatchObject({ kind: 'list', table: 'boat' }));
    expect(world.network.row('boats', boatId)).toEqual({});
  });

  it('stays on it where the server refuses, and keeps what was typed', async () => {
    const world = createWorld();
    await open(world);
    type(field('Berths'), '7');
    await press('Delete');
    await screen.findByText('Delete “Tern”?');
    world.network.refuseNext(400, '0x1', 'It has a crew.');
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    await screen.findByText('1 of 1 rows could not be deleted: It has a crew.');
    expect(field('Berths').value).toBe('7');
  });
});

describe('leaving a form with unsaved changes', () => {
  const leave = async (answer: string) => {
    const world = createWorld();
    await open(world);
    type(field('Berths'), '7');
    let left: boolean | undefined;
    act(() => void world.shell.router.go({ kind: 'list', table: 'boat', viewId: null }).then((went) => (left = went)));
    const dialog = await screen.findByRole('alertdialog').catch(() => screen.findByRole('dialog'));
    fireEvent.click(within(dialog).getByRole('button', { name: answer }));
    await waitFor(() => expect(left).toBeDefined());
    return { world, left };
  };

  it('saves them where the person says so', async () => {
    const { world, left } = await leave('Save and continue');
    expect(left).toBe(true);
    expect(world.network.row('boats', boatId)).toMatchObject({ berths: 7 });
  });

  it('drops them where the person says so', async () => {
    const { world, left } = await leave('Discard changes');
    expect(left).toBe(true);
    expect(world.network.writes()).toEqual([]);
  });

  it('stays where the person cancels', async () => {
    const { left } = await leave('Cancel');
    expect(left).toBe(false);
    expect(field('Berths').value).toBe('7');
  });

  it('is asked about by the browser too', async () => {
    await open(createWorld());
    const closing = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(closing()).toBe(false);
    type(field('Berths'), '7');
    expect(closing()).toBe(true);
  });
});

describe('a lookup', () => {
  it('searches as one types and takes the row that Enter marks', async () => {
    const world = createWorld();
    await open(world);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Varna' }));
    const input = screen.getByRole('combobox', { name: /Home port/ });
    expect(document.activeElement).toBe(input);
    fireEvent.change(input, { target: { value: 'b' } });
    await screen.findByRole('option', { name: /Burgas/ });
    expect(world.network.sent.at(-1)?.path).toContain('operator="like" value="b%"');

    fireEvent.keyDown(input, { key: 'ArrowDown' });
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Burgas' }));
    await press('Save');
    await waitFor(() =>
      expect(world.network.writes()[0]?.body).toEqual({ 'test_PortId@odata.bind': '/ports(22222222-0000-4000-8000-000000000002)' }),
    );
  });

  it('offers first what was picked last', async () => {
    const world = createWorld();
    window.localStorage.setItem('lookup port', JSON.stringify([{ id: 'b1', name: 'Balchik', entityType: 'port' }]));
    await open(world);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Varna' }));
    fireEvent.click(screen.getByRole('combobox', { name: /Home port/ }));
    await screen.findByRole('option', { name: /Burgas/ });
    expect(screen.getAllByRole('option')[0]?.textContent).toBe('Balchik');
    window.localStorage.clear();
  });

  it('closes by Esc and keeps its text', async () => {
    await open(createWorld());
    fireEvent.click(screen.getByRole('button', { name: 'Remove Varna' }));
    const input = screen.getByRole('combobox', { name: /Home port/ });
    fireEvent.change(input, { target: { value: 'var' } });
    await screen.findByRole('listbox');
    fireEvent.keyDown(input, { key: 'Escape' });
    expect(screen.queryByRole('listbox')).toBeNull();
    expect((input as HTMLInputElement).value).toBe('var');
  });
});
