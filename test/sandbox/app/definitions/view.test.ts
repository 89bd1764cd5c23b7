import { viewDefinition } from '../../../../sandbox/app/definitions/view';
import { covers } from '../../platform/covers';
import { boatView, definitions } from '../sample';

describe('a view', () => {
  const read = (more = {}, languageId = 1033) => viewDefinition(boatView(more), definitions(), languageId);

  it('has its columns from the layout, each with its own column’s label and type, without hidden ones', () => {
    covers('app: view XML');
    expect(read().columns).toEqual([
      { name: 'new_name', label: 'Name', width: 300, type: 'string', own: true },
      { name: 'a.name', label: 'Account Name (Owner account)', width: 150, type: 'string', own: false },
      { name: 'new_harbour', label: 'Harbour', width: 90, type: 'picklist', own: true },
    ]);
  });

  it('speaks the person’s language, and English where a label has no other', () => {
    expect(read({}, 1036).name).toBe('Bateaux actifs');
    expect(read({}, 1026).name).toBe('Active boats');
    expect(read({}, 1036).columns.map(({ label }) => label)).toContain('Port');
  });

  it('tells the order of its own rows', () => {
    expect(read().orders).toEqual([{ column: 'new_name', descending: true }]);
  });

  it.each([
    [0, 'public'],
    [1, 'advancedFind'],
    [2, 'associated'],
    [4, 'quickFind'],
    [64, 'lookup'],
    [8192, 'other'],
  ])('of query type %i is %s', (queryType, kind) => {
    expect(read({ queryType }).kind).toBe(kind);
  });

  it('shows a column that is not known by its name instead of failing', () => {
    const layoutXml = '<grid><row><cell name="new_gone" width="80"/></row></grid>';
    expect(read({ layoutXml }).columns).toEqual([{ name: 'new_gone', label: 'new_gone', width: 80, type: 'string', own: true }]);
  });
});
