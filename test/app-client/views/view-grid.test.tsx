import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import type { RowReference } from '../../../sandbox/app/client/views/row-reference';
import { ViewGrid, type ViewGridProps } from '../../../sandbox/app/client/views/view-grid';
import { boats, boatView } from '../frame/definitions';
import { createShell, renderInShell, type Server } from '../frame/render';

const formatted = 'OData.Community.Display.V1.FormattedValue';
const ada = {
  new_boatid: 'AA',
  new_name: 'Ada',
  _new_accountid_value: 'cc',
  [`_new_accountid_value@${formatted}`]: 'Contoso',
  '_new_accountid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'account',
  new_harbour: 1,
  [`new_harbour@${formatted}`]: 'North',
};
const answering = (rows: readonly unknown[]) => {
  const asked: string[] = [];
  const server: Server = (path) => {
    asked.push(path);
    return { status: 200, body: { value: rows } };
  };
  return { asked, server };
};
const open = (server: Server, props: Partial<ViewGridProps> = {}) => {
  const shell = createShell({ server });
  const opened: RowReference[] = [];
  renderInShell(<ViewGrid table={boats} view={boatView} onOpen={(row) => opened.push(row)} {...props} />, shell);
  return { shell, opened };
};

describe('a grid', () => {
  it('shows values as the server writes them, and tells which row was opened', async () => {
    const { opened } = open(answering([ada]).server);
    fireEvent.click(await screen.findByText('Ada'));
    expect(screen.getByText('North')).toBeTruthy();
    expect(opened).toEqual([{ id: 'aa', name: 'Ada', entityType: 'new_boat' }]);
  });

  it('leads from a lookup to the row it points to', async () => {
    const { shell, opened } = open(answering([ada]).server);
    const link = await screen.findByRole('link', { name: 'Contoso' });
    expect(link.getAttribute('href')).toContain('etn=account&id=cc');
    fireEvent.click(link);
    await waitFor(() => expect(shell.router.current()).toMatchObject({ kind: 'record', table: 'account', id: 'cc' }));
    expect(opened).toEqual([]);
  });

  it('calls a row without a name by that', async () => {
    open(answering([{ new_boatid: 'aa', new_name: null }]).server);
    expect(await screen.findByText('(no name)')).toBeTruthy();
  });

  it('of a form shows only rows that point to its row, and little where there are none', async () => {
    const { asked, server } = answering([]);
    open(server, { compact: true, relatedTo: { attribute: 'new_accountid', id: 'cc' } });
    await screen.findByText('No rows here yet');
    expect(asked[0]).toContain('<condition attribute="new_accountid" operator="eq" value="cc"/>');
    expect(screen.queryByText(/Rows:/)).toBeNull();
  });

  it('asks once, however often its parent is drawn, and again for another revision', async () => {
    const { asked, server } = answering([ada]);
    const Parent = () => {
      const [count, add] = React.useReducer((before: number) => before + 1, 0);
      return (
        <>
          <button onClick={add}>draw</button>
          <ViewGrid
            table={boats}
            view={boatView}
            relatedTo={{ attribute: 'new_accountid', id: 'cc' }}
            revision={count > 1 ? 1 : 0}
            onOpen={() => undefined}
          />
        </>
      );
    };
    renderInShell(<Parent />, createShell({ server }));
    await screen.findByText('Ada');
    fireEvent.click(screen.getByText('draw'));
    expect(asked).toHaveLength(1);
    fireEvent.click(screen.getByText('draw'));
    await waitFor(() => expect(asked).toHaveLength(2));
    await screen.findByText('Ada');
  });

  it('tells what is selected', async () => {
    const selections: (readonly RowReference[])[] = [];
    open(answering([ada]).server, { onSelectionChange: (rows) => selections.push(rows) });
    const row = (await screen.findByText('Ada')).closest('[role=row]');
    const box = row?.querySelector('.ms-DetailsRow-check');
    if (box) fireEvent.click(box);
    await screen.findByText(/1 selected/);
    expect(selections.at(-1)).toEqual([{ id: 'aa', name: 'Ada', entityType: 'new_boat' }]);
  });
});

describe('a grid with little room', () => {
  const width = window.innerWidth;
  beforeAll(() => Object.assign(window, { innerWidth: 390 }));
  afterAll(() => Object.assign(window, { innerWidth: width }));

  it('shows rows as cards with their first values', async () => {
    open(answering([ada]).server);
    const card = within(await screen.findByRole('listitem'));
    expect(card.getByRole('link', { name: 'Ada' })).toBeTruthy();
    expect([card.getByText('Harbour'), card.getByText('North')]).toHaveLength(2);
    expect(card.queryByText('Knots')).toBeNull();
  });

  it('selects by a check box that names its row', async () => {
    open(answering([ada]).server);
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Select Ada' }));
    expect(await screen.findByText(/1 selected/)).toBeTruthy();
  });

  it('sorts by a menu of its columns', async () => {
    const { asked, server } = answering([ada]);
    open(server);
    fireEvent.click(await screen.findByRole('button', { name: 'Sort and filter' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Knots' }));
    fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Sort descending' }));
    await waitFor(() => expect(asked.at(-1)).toContain('<order attribute="new_knots" descending="true"/>'));
    await screen.findByText('Ada');
  });
});
