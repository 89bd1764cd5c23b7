import { act, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import type { TableDefinition } from '../../../sandbox/app/contract/table';
import { installControlRegistry } from '../../../sandbox/app/client/pcf/registry';
import { ListPage } from '../../../sandbox/app/client/views/list-page';
import { covers } from '../../sandbox/platform/covers';
import { createShell, renderInShell, type Server } from '../frame/render';
import { boats, boatView } from '../frame/definitions';
import { gridBundle, gridManifestXml, serveControls } from './served-control';

type DataSet = ComponentFramework.PropertyTypes.DataSet;
type Context = ComponentFramework.Context<{ readonly boats: DataSet }>;

const context = () => Reflect.get(window, 'context') as Context;
const dataSet = () => context().parameters.boats;
const traces = () => Reflect.get(window, 'traces') as unknown[][];

const idOf = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
const boat = (place: number) => ({
  new_boatid: idOf(place),
  new_name: `Boat ${place}`,
  new_knots: place,
  'new_knots@OData.Community.Display.V1.FormattedValue': `${place} kn`,
  new_harbour: 1,
  'new_harbour@OData.Community.Display.V1.FormattedValue': 'North',
  _new_accountid_value: idOf(900),
  '_new_accountid_value@OData.Community.Display.V1.FormattedValue': 'Contoso',
  '_new_accountid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'account',
  'a.city': 'Varna',
});

/** So many boats, in pages of the size asked for; every question is remembered, and one may be refused. */
const fleet = (count: number) => {
  const asked: string[] = [];
  let refusal: string | null = null;
  const server: Server = (path) => {
    asked.push(path);
    if (refusal !== null) return { status: 400, body: { error: { code: '0x1', message: refusal } } };
    const size = Number(/ count="(\d+)"/.exec(path)?.[1]);
    const page = Number(/ page="(\d+)"/.exec(path)?.[1]);
    const first = (page - 1) * size + 1;
    const rows = Array.from({ length: Math.max(0, Math.min(size, count - first + 1)) }, (_, index) => boat(first + index));
    return {
      status: 200,
      body: {
        value: rows,
        '@Microsoft.Dynamics.CRM.morerecords': page * size < count,
        '@Microsoft.Dynamics.CRM.totalrecordcount': count,
        '@Microsoft.Dynamics.CRM.fetchxmlpagingcookie': `<cookie pagenumber="${page + 1}" pagingcookie="after-${page}" />`,
      },
    };
  };
  return { asked, server, last: () => asked.at(-1) ?? '', refuse: (sentence: string | null) => (refusal = sentence) };
};

/** What browsers have and jsdom does not; no size is looked at here. */
Object.assign(window, {
  ResizeObserver: class {
    observe(): void {}
    disconnect(): void {}
  },
});

const opened = new Set<() => void>();
afterEach(() => {
  for (const close of opened) close();
  opened.clear();
});

let made = 0;
const open = async (count: number, options = '') => {
  const name = `Fleet${++made}`;
  Object.assign(window, { traces: [], Reactv16: React });
  installControlRegistry(window);
  const binding = { formFactor: 0, name: `test_Test.${name}`, parameters: {}, dataSets: { boats: {} } };
  const table: TableDefinition = { ...boats, views: [{ ...boatView, customControls: [binding] }] };
  opened.add(serveControls({ [binding.name]: { 'ControlManifest.xml': gridManifestXml(name, options), 'bundle.js': gridBundle(name) } }));
  const harbour = fleet(count);
  const shell = createShell({ server: harbour.server, tables: [table] });
  const view = renderInShell(<ListPage table="new_boat" viewId={null} />, shell);
  await waitFor(() => expect(dataSet().loading).toBe(false));
  return { ...harbour, shell, view };
};

/** What the control asks for is answered before the test goes on. */
const answered = async (work: () => void) => {
  act(work);
  expect(dataSet().loading).toBe(true);
  await waitFor(() => expect(dataSet().loading).toBe(false));
};

describe('a control in the place of a table’s list', () => {
  it('gets the view’s rows: first that they are on their way, then they themselves', async () => {
    covers('app: control on a data set');
    await open(3);
    expect(document.querySelector('output')?.textContent).toBe('Boat 1, Boat 2, Boat 3');
    expect(traces()[0]).toEqual(['init', true]);
    expect(traces().at(-1)).toEqual(['updateView', false, ['dataset']]);
    expect(context().parameters).toHaveProperty('tone.raw', 'calm');
  });

  it('is told what the columns are', async () => {
    await open(1);
    expect(
      dataSet().columns.map(({ name, dataType, visualSizeFactor, order, isPrimary, disableSorting }) => [
        name,
        dataType,
        visualSizeFactor,
        order,
        isPrimary,
        disableSorting,
      ]),
    ).toEqual([
      ['new_name', 'SingleLine.Text', 200, 0, true, false],
      ['new_accountid', 'Lookup.Simple', 150, 1, false, false],
      ['new_harbour', 'OptionSet', 100, 2, false, false],
      ['new_knots', 'Whole.None', 80, 3, false, false],
      ['a.city', 'SingleLine.Text', 100, 4, false, true],
    ]);
    expect([dataSet().getTargetEntityType(), dataSet().getViewId(), dataSet().getTitle()]).toEqual([
      'new_boat',
      'view-active',
      'Active boats',
    ]);
    expect(dataSet().sorting).toEqual([{ name: 'new_name', sortDirection: 0 }]);
  });

  it('reads values as they are and as people read them', async () => {
    await open(1);
    const record = dataSet().records[idOf(1)];
    const read = (column: string) => [record?.getValue(column), record?.getFormattedValue(column)];
    expect(read('new_knots')).toEqual([1, '1 kn']);
    expect(read('new_harbour')).toEqual([1, 'North']);
    expect(read('new_accountid')).toEqual([{ id: { guid: idOf(900) }, etn: 'account', name: 'Contoso' }, 'Contoso']);
    expect(read('a.city')).toEqual(['Varna', 'Varna']);
    expect(read('new_sign')).toEqual([null, '']);
    expect(record?.getNamedReference()).toEqual({ id: { guid: idOf(1) }, etn: 'new_boat', name: 'Boat 1' });
  });

  it('gets pages after those it has, alone, or any one of them', async () => {
    covers('app: paging of a data set');
    const { last } = await open(120);
    const { paging } = dataSet();
    expect([paging.pageSize, paging.totalResultCount, paging.hasNextPage, paging.hasPreviousPage]).toEqual([50, 120, true, false]);
    await answered(() => paging.loadNextPage());
    expect(last()).toContain('paging-cookie="after-1"');
    expect([dataSet().sortedRecordIds.length, paging.firstPageNumber, paging.lastPageNumber]).toEqual([100, 1, 2]);
    await answered(() => paging.loadNextPage(true));
    expect([dataSet().sortedRecordIds[0], paging.firstPageNumber, paging.hasNextPage, paging.hasPreviousPage]).toEqual([
      idOf(101),
      3,
      false,
      true,
    ]);
    await answered(() => paging.loadPreviousPage());
    expect([dataSet().sortedRecordIds[0], dataSet().sortedRecordIds.length, paging.firstPageNumber]).toEqual([idOf(51), 70, 2]);
    await answered(() => paging.loadExactPage(2));
    expect([dataSet().sortedRecordIds.length, paging.firstPageNumber, paging.lastPageNumber, paging.hasNextPage]).toEqual([50, 2, 2, true]);
    await answered(() => paging.reset());
    expect([dataSet().sortedRecordIds[0], paging.firstPageNumber]).toEqual([idOf(1), 1]);
  });

  it.each([
    [70, 70],
    [5000, 5000],
    [6000, 5000],
    [0, 1],
  ])('reads pages of %p rows as %p from the next refresh on', async (wanted, given) => {
    const { last } = await open(120);
    act(() => dataSet().paging.setPageSize(wanted));
    await answered(() => dataSet().refresh());
    expect([dataSet().paging.pageSize, last()]).toEqual([given, expect.stringContaining(`count="${given}"`)]);
  });

  it('that asks for a page while one is on its way gets the one', async () => {
    const warned = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { asked } = await open(200);
    await answered(() => {
      dataSet().paging.loadNextPage();
      dataSet().paging.loadNextPage();
    });
    expect([asked.length, dataSet().sortedRecordIds.length, warned.mock.calls.length]).toEqual([2, 100, 1]);
    warned.mockRestore();
  });

  it('sorts and filters on the server', async () => {
    covers('app: sorting and filtering of a data set');
    const { last } = await open(3);
    dataSet().sorting.splice(0, 1, { name: 'new_knots', sortDirection: 1 });
    dataSet().filtering.setFilter({
      filterOperator: 1,
      conditions: [
        { attributeName: 'new_knots', conditionOperator: 4, value: '10' },
        { attributeName: 'new_harbour', conditionOperator: 8, value: ['1', '2'] },
      ],
      filters: [{ filterOperator: 0, conditions: [{ attributeName: 'city', conditionOperator: 12, value: '', entityAliasName: 'a' }] }],
    });
    await answered(() => dataSet().refresh());
    expect(last()).toContain('<order attribute="new_knots" descending="true"/>');
    expect(last()).toContain('<filter type="or"><condition attribute="new_knots" operator="ge" value="10"/>');
    expect(last()).toContain('operator="in"><value>1</value><value>2</value></condition>');
    expect(last()).toContain('<condition entityname="a" attribute="city" operator="null"/>');
    act(() => dataSet().filtering.clearFilter());
    await answered(() => dataSet().refresh());
    expect(last()).not.toContain('new_knots" operator');
    expect(() =>
      dataSet().filtering.setFilter({ filterOperator: 0, conditions: [{ attributeName: 'x', conditionOperator: 75, value: '' }] }),
    ).not.toThrow();
    await answered(() => dataSet().refresh());
    expect(dataSet().errorMessage).toBe('The sandbox does not support the condition operator 75 of a data set.');
  });

  it('reads further columns and tables that it adds', async () => {
    const { last } = await open(1);
    dataSet().addColumn?.('new_sign');
    dataSet().linking.addLinkedEntity({ name: 'account', from: 'accountid', to: 'new_accountid', linkType: 'outer', alias: 'owner' });
    await answered(() => dataSet().refresh());
    expect(last()).toContain('<attribute name="new_sign"/>');
    expect(last()).toContain('<link-entity name="account" from="accountid" to="new_accountid" alias="owner" link-type="outer"/>');
    expect(dataSet().columns.at(-1)).toMatchObject({ name: 'new_sign', isHidden: true });
    expect(dataSet().linking.getLinkedEntities()).toHaveLength(1);
  });

  it('tells the commands what is selected', async () => {
    covers('app: selection of a data set');
    await open(3);
    expect(screen.queryByRole('menuitem', { name: 'Delete' })).toBeNull();
    act(() => dataSet().setSelectedRecordIds([idOf(2), 'of no row']));
    await screen.findByRole('menuitem', { name: 'Delete' });
    expect(dataSet().getSelectedRecordIds()).toEqual([idOf(2)]);
    act(() => dataSet().clearSelectedRecordIds());
    await waitFor(() => expect(screen.queryByRole('menuitem', { name: 'Delete' })).toBeNull());
  });

  it('opens the row that a person opens in it', async () => {
    const { shell } = await open(3);
    await act(async () => dataSet().openDatasetItem({ id: { guid: idOf(3) }, etn: 'new_boat', name: 'Boat 3' }));
    expect(shell.router.current()).toMatchObject({ kind: 'record', table: 'new_boat', id: idOf(3) });
  });

  it('is told when the rows cannot be read, and reads them again', async () => {
    const { refuse } = await open(2);
    refuse('No such boats.');
    await answered(() => dataSet().refresh());
    expect([dataSet().error, document.querySelector('output')?.textContent]).toEqual([true, 'No such boats.']);
    refuse(null);
    await answered(() => dataSet().refresh());
    expect([dataSet().error, document.querySelector('output')?.textContent]).toEqual([false, 'Boat 1, Boat 2']);
  });

  it('has what its manifest wants around it', async () => {
    await open(1);
    expect(screen.getByRole('searchbox')).toBeDefined();
    opened.forEach((close) => close());
    document.body.innerHTML = '';
    await open(1, 'displayCommandBar:true;displayQuickFind:false');
    await waitFor(() => expect(screen.queryByRole('searchbox')).toBeNull());
  });

  it('goes with its page, and late answers go nowhere', async () => {
    const { view } = await open(60);
    act(() => dataSet().paging.loadNextPage());
    view.unmount();
    expect(traces().at(-1)).toEqual(['destroy']);
  });
});
