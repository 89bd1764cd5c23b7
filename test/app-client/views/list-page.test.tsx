import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import { ListPage } from '../../../sandbox/app/client/views/list-page';
import { createShell, renderInShell, type Server } from '../frame/render';
import { app, boats } from '../frame/definitions';

type Asked = { readonly method: string; readonly path: string };

const rowsOf = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ new_boatid: `id-${from + index}`, new_name: `Boat ${from + index}` }));

/** A server with so many boats, 50 a page, that remembers what it was asked. */
const harbour = (count: number) => {
  const asked: Asked[] = [];
  const server: Server = (path, init) => {
    asked.push({ method: init.method ?? 'GET', path });
    if (init.method === 'DELETE') return { status: 204 };
    const page = Number(/ page="(\d+)"/.exec(path)?.[1]);
    return {
      status: 200,
      body: {
        value: rowsOf((page - 1) * 50 + 1, Math.min(page * 50, count)),
        '@Microsoft.Dynamics.CRM.morerecords': page * 50 < count,
        '@Microsoft.Dynamics.CRM.totalrecordcount': count,
        '@Microsoft.Dynamics.CRM.fetchxmlpagingcookie': `<cookie pagenumber="${page + 1}" pagingcookie="after-${page}" />`,
      },
    };
  };
  return { asked, server, last: () => asked.at(-1)?.path ?? '' };
};
const open = (server: Server, more: Parameters<typeof createShell>[0] = {}) => {
  const shell = createShell({ server, ...more });
  renderInShell(<ListPage table="new_boat" viewId={null} />, shell);
  return shell;
};
const check = async (name: string): Promise<void> => {
  const row = (await screen.findByText(name)).closest('[role=row]');
  const box = row?.querySelector('[role=checkbox], [role=radio], .ms-DetailsRow-check');
  if (!box) throw new Error(`no check box beside ${name}`);
  fireEvent.click(box);
};

describe('a list page', () => {
  it('shows the rows of the default view, and how many there are', async () => {
    open(harbour(3).server);
    expect(await screen.findByText('Boat 3')).toBeTruthy();
    expect(screen.getByText('Rows: 3')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Next page' })).toBeNull();
  });

  it('goes through pages with the cookie of the page before', async () => {
    const { server, last } = harbour(120);
    open(server);
    await screen.findByText('Boat 1');
    fireEvent.click(screen.getByRole('button', { name: 'Next page' }));
    await screen.findByText('Boat 51');
    expect(last()).toContain('paging-cookie="after-1"');
    expect(screen.getByText('Page 2')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'First page' }));
    await screen.findByText('Boat 1');
    expect(last()).not.toContain('paging-cookie');
  });

  it('sorts by a column’s menu', async () => {
    const { server, last } = harbour(3);
    open(server);
    await screen.findByText('Boat 1');
    fireEvent.click(screen.getByRole('button', { name: /Harbour: sort and filter/ }));
    fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Sort descending' }));
    await waitFor(() => expect(last()).toContain('<order attribute="new_harbour" descending="true"/>'));
  });

  it('filters by a column’s menu, says when nothing is left, and clears the filter again', async () => {
    const { asked, server, last } = harbour(0);
    open(server);
    await screen.findByText('No rows here yet');
    fireEvent.click(screen.getByRole('button', { name: /Knots: sort and filter/ }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Filter by…' }));
    const panel = await screen.findByRole('dialog', { name: 'Filter: Knots' });
    expect(within(panel).getByRole('button', { name: 'Apply' })).toHaveProperty('disabled', true);
    fireEvent.change(within(panel).getByLabelText('Value'), { target: { value: '7' } });
    fireEvent.click(within(panel).getByRole('button', { name: 'Apply' }));
    await waitFor(() => expect(last()).toContain('<condition attribute="new_knots" operator="eq" value="7"/>'));
    await screen.findByText('Nothing found');
    const before = asked.length;
    fireEvent.click(screen.getByRole('button', { name: 'Clear all filters' }));
    await waitFor(() => expect(asked.length).toBeGreaterThan(before));
    expect(last()).not.toContain('new_knots"');
  });

  it('finds by words once the person pauses', async () => {
    const { asked, server, last } = harbour(3);
    open(server);
    await screen.findByText('Boat 1');
    const before = asked.length;
    const box = screen.getByRole('searchbox', { name: 'Filter by keyword' });
    for (const words of ['a', 'ad', 'ada']) fireEvent.change(box, { target: { value: words } });
    await waitFor(() => expect(last()).toContain('value="ada%"'));
    expect(asked.length - before).toBe(1);
  });

  it('opens a row by its name', async () => {
    const shell = open(harbour(3).server);
    fireEvent.click(await screen.findByText('Boat 2'));
    await waitFor(() => expect(shell.router.current()).toMatchObject({ kind: 'record', table: 'new_boat', id: 'id-2' }));
  });

  it('changes the view by its name', async () => {
    const shell = open(harbour(3).server);
    fireEvent.click(await screen.findByRole('button', { name: /Active boats/ }));
    fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'My boats' }));
    await waitFor(() => expect(shell.router.current()).toEqual({ kind: 'list', table: 'new_boat', viewId: 'view-mine' }));
  });

  it('deletes selected rows after asking', async () => {
    const { asked, server } = harbour(3);
    open(server);
    await check('Boat 1');
    await check('Boat 2');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Delete 2 rows?' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Delete' }));
    await waitFor(() =>
      expect(asked.filter(({ method }) => method === 'DELETE').map(({ path }) => path)).toEqual([
        '/api/data/v9.2/new_boats(id-1)',
        '/api/data/v9.2/new_boats(id-2)',
      ]),
    );
  });

  it('deletes nothing when the person thinks better of it', async () => {
    const { asked, server } = harbour(3);
    open(server);
    await check('Boat 1');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Delete “Boat 1”?' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(asked.filter(({ method }) => method === 'DELETE')).toEqual([]);
  });

  it('says in plain words why a row could not be deleted', async () => {
    const { server } = harbour(3);
    const refusing: Server = (path, init) =>
      init.method === 'DELETE' ? { status: 400, body: { error: { code: '0x80040227', message: 'The object…' } } } : server(path, init);
    const shell = open(refusing);
    await check('Boat 1');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    fireEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Delete' }));
    await waitFor(() =>
      expect(shell.notifications.current().map(({ message }) => message)).toEqual([
        '“Boat 1” could not be deleted: It is still used by other rows.',
      ]),
    );
  });

  it.each([
    ['prvCreatenew_Boat', 'New'],
    ['prvDeletenew_Boat', 'Delete'],
  ])('without %s has no command %s', async (privilege, command) => {
    const user = { ...app.user, privileges: app.user.privileges.filter((name) => name !== privilege) };
    open(harbour(3).server, { app: { ...app, user } });
    await check('Boat 1');
    await screen.findByText(/1 selected/);
    expect(screen.queryByRole('menuitem', { name: command })).toBeNull();
  });

  it('says why rows could not be read, and tries again', async () => {
    const { server } = harbour(1);
    let broken = true;
    open((path, init) => (broken ? { status: 403, body: { error: { code: '0', message: 'no' } } } : server(path, init)));
    await screen.findByText(/You are not allowed to do this/);
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Boat 1');
  });

  it('says so where a table has no views', async () => {
    open(harbour(0).server, { tables: [{ ...boats, views: [] }] });
    await screen.findByText('This table has no views.');
  });
});
