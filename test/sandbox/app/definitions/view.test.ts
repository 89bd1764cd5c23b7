import { viewDefinition } from '../../../../sandbox/app/definitions/view';
import { covers } from '../../platform/covers';
import { boat, boatView, definitions } from '../sample';

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

  describe('of which a control shows the rows', () => {
    const described = (name: string) =>
      `<controlDescriptions><controlDescription><customControl id="{E7A81278-8635-4D9E-8D4D-59480B391C5B}"><parameters/></customControl>
        <customControl formFactor="0" name="${name}"><parameters><tone static="true" type="SingleLine.Text">calm</tone><data-set name="boats"/></parameters></customControl>
      </controlDescription></controlDescriptions>`;
    const binding = (name: string) => ({
      name,
      formFactor: 0,
      parameters: { tone: { static: true, type: 'SingleLine.Text', value: 'calm' } },
      dataSets: { boats: {} },
    });
    const layoutXml = `<grid><row><cell name="new_name"/></row>${described('new_Boats.Own')}</grid>`;
    const tables = [{ ...boat, gridControls: described('new_Boats.All') }];

    it.each([
      ['names it', layoutXml, [boat], ['new_Boats.Own']],
      ['has it from its table', undefined, tables, ['new_Boats.All']],
      ['names another one than its table', layoutXml, tables, ['new_Boats.Own']],
      ['has none', undefined, [boat], []],
    ])('%s', (_what, layout, given, names) => {
      covers('app: control on a data set');
      const view = boatView(layout === undefined ? {} : { layoutXml: layout });
      expect(viewDefinition(view, definitions({ tables: given }), 1033).customControls).toEqual(names.map(binding));
    });
  });

  it('shows a column that is not known by its name instead of failing', () => {
    const layoutXml = '<grid><row><cell name="new_gone" width="80"/></row></grid>';
    expect(read({ layoutXml }).columns).toEqual([{ name: 'new_gone', label: 'new_gone', width: 80, type: 'string', own: true }]);
  });
});
