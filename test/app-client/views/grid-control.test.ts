import { createGridControl } from '../../../sandbox/app/client/views/grid-control';
import { boats, boatView } from '../frame/definitions';

const row = (id: string, name: string) => ({ id, name, entityType: 'new_boat' });

describe('the grid context that commands get', () => {
  const refresh = jest.fn();
  const refreshRibbon = jest.fn();
  const grid = createGridControl({
    table: boats,
    view: boatView,
    rows: [row('aa', 'Ada'), row('bb', 'Bea')],
    selection: [row('bb', 'Bea')],
    total: 120,
    fetchXml: '<fetch/>',
    refresh,
    refreshRibbon,
  });

  it('says what it shows', () => {
    expect([grid.getEntityName(), grid.getFetchXml(), grid.getGrid().getTotalRecordCount()]).toEqual(['new_boat', '<fetch/>', 120]);
    expect(grid.getViewSelector().getCurrentView()).toEqual({ id: 'view-active', name: 'Active boats', entityType: 'savedquery' });
  });

  it('gives all rows and the selected ones as collections', () => {
    const names: string[] = [];
    grid
      .getGrid()
      .getRows()
      .forEach((each) => names.push(each.data.entity.getPrimaryAttributeValue()));
    expect(names).toEqual(['Ada', 'Bea']);
    expect(grid.getGrid().getSelectedRows().getLength()).toBe(1);
  });

  it('gives a row by its place, with its id in braces', () => {
    const selected = grid.getGrid().getSelectedRows().get(0);
    expect([selected?.getKey(), selected?.data.entity.getId(), selected?.data.entity.getEntityReference()]).toEqual([
      'bb',
      '{BB}',
      { id: 'bb', name: 'Bea', entityType: 'new_boat' },
    ]);
  });

  it('asks for its rows and its commands again', () => {
    grid.refresh();
    grid.refreshRibbon();
    expect([refresh.mock.calls.length, refreshRibbon.mock.calls.length]).toEqual([1, 1]);
  });

  it('refuses by name what it does not have', () => {
    expect(() => grid.getRelationship()).toThrow('The sandbox does not support gridContext.getRelationship.');
    expect(() => grid.getViewSelector().setCurrentView()).toThrow('The sandbox does not support viewSelector.setCurrentView.');
  });
});
