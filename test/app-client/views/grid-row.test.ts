import { cellReference, cellText, gridRow } from '../../../sandbox/app/client/views/grid-row';
import { columnWidths } from '../../../sandbox/app/client/views/column-widths';
import { choosableViews, chosenView } from '../../../sandbox/app/client/views/choose-view';
import { boats, boatView } from '../frame/definitions';

const formatted = 'OData.Community.Display.V1.FormattedValue';
const row = {
  new_boatid: 'AA-1',
  new_name: 'Ada',
  _new_accountid_value: 'BB-2',
  [`_new_accountid_value@${formatted}`]: 'Contoso',
  '_new_accountid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'account',
  new_harbour: 1,
  [`new_harbour@${formatted}`]: 'North',
  'a.city': 'Sofia',
};
const [name, account, harbour, knots, city] = boatView.columns;

describe('a row of a grid', () => {
  it('is called by its primary column, with its id in lower case', () => {
    expect(gridRow(row, boats)).toMatchObject({ id: 'aa-1', name: 'Ada', entityType: 'new_boat' });
  });

  it.each([
    [name, 'Ada'],
    [account, 'Contoso'],
    [harbour, 'North'],
    [knots, ''],
    [city, 'Sofia'],
  ])('has the text of column %j', (column, text) => {
    expect(column && cellText(row, column)).toBe(text);
  });

  it('knows where a lookup points to', () => {
    expect(account && cellReference(row, account)).toEqual({ id: 'bb-2', name: 'Contoso', entityType: 'account' });
    expect(account && cellReference({ ...row, _new_accountid_value: null }, account)).toBeNull();
    expect(name && cellReference(row, name)).toBeNull();
  });
});

describe('columns', () => {
  const columns = boatView.columns.slice(0, 2);

  it('share the room in the proportion of the layout', () => {
    expect(columnWidths(columns, 48 + 40 + 700)).toEqual([400, 300]);
  });

  it('are narrowed a little where there is less room, and no more than that', () => {
    expect(columnWidths(columns, 48 + 40 + 280)).toEqual([160, 120]);
    expect(columnWidths(columns, 0)).toEqual([150, 112]);
  });

  it('may be none', () => {
    expect(columnWidths([], 500)).toEqual([]);
  });
});

describe('the view of a list', () => {
  it('is the one asked for, else the default', () => {
    expect(chosenView(boats, 'view-mine')?.name).toBe('My boats');
    expect(chosenView(boats, null)?.name).toBe('Active boats');
    expect(chosenView(boats, 'gone')?.name).toBe('Active boats');
  });

  it('is the first where none is the default, and none where there are no views', () => {
    expect(chosenView({ ...boats, views: [{ ...boatView, isDefault: false }] }, null)?.id).toBe('view-active');
    expect(chosenView({ ...boats, views: [] }, null)).toBeNull();
  });

  it('is chosen among public views only, by name', () => {
    expect(choosableViews(boats).map((view) => view.name)).toEqual(['Active boats', 'My boats']);
  });
});
