import { formDefinition } from '../../../../sandbox/app/definitions/forms/form';
import { covers } from '../../platform/covers';

const labels = (english: string, french: string) =>
  `<labels><label description="${english}" languagecode="1033"/><label description="${french}" languagecode="1036"/></labels>`;

const xml = `<form>
  <header id="{H}"><rows><row><cell id="{C0}">${labels('Owner', 'Propriétaire')}<control id="header_ownerid" classid="{270BD3DB-D9AF-4782-9025-509E298DEC0A}" datafieldname="OwnerId"/></cell></row></rows></header>
  <tabs><tab name="general" id="{AAAA}" expanded="false" showlabel="false" visible="true">${labels('General', 'Général')}
    <columns><column width="60%"><sections><section name="main" id="{BBBB}" columns="11" showlabel="true" visible="false">${labels('Main', 'Principal')}
      <rows>
        <row>
          <cell id="{C1}" colspan="2" rowspan="3" showlabel="false">${labels('Name', 'Nom')}<control id="new_name" classid="{4273EDBD-AC1D-40d3-9FB2-095C621B552D}" datafieldname="new_name" disabled="true" uniqueid="{U1}"/></cell>
          <cell id="{C2}"/>
        </row>
        <row/>
      </rows></section></sections></column>
      <column width="40%"><sections><section name="side" id="{DDDD}"><rows><row>
        <cell id="{C3}"><control id="crew" classid="{E7A81278-8635-4d9e-8D4D-59480B391C5B}" indicationOfSubgrid="true">
          <parameters><TargetEntityType>contact</TargetEntityType><ViewId>{V}</ViewId><RelationshipName/></parameters></control></cell>
      </row></rows></section></sections></column></columns>
    <events><event name="TabStateChange"><Handlers><Handler functionName="Boat.onTab" libraryName="new_/boat.js"/></Handlers></event></events>
  </tab></tabs>
  <formLibraries><Library name="new_/boat.js" libraryUniqueId="{L}"/></formLibraries>
  <events>
    <event name="onload"><Handlers><Handler functionName="Boat.onLoad" libraryName="new_/boat.js" enabled="true" passExecutionContext="true" parameters="1, &quot;two&quot;"/></Handlers></event>
    <event name="onchange" attribute="New_Name"><Handlers><Handler functionName="Boat.onName" libraryName="new_/boat.js" enabled="false"/></Handlers></event>
  </events>
  <controlDescriptions><controlDescription forControl="{U1}">
    <customControl id="{4273EDBD-AC1D-40d3-9FB2-095C621B552D}"><parameters><datafieldname>new_name</datafieldname></parameters></customControl>
    <customControl formFactor="0" name="new_Boats.Sail"><parameters><value>new_name</value><size type="Whole.None" static="true">5</size>
      <data-set name="records"><ViewId>{V}</ViewId></data-set></parameters></customControl>
  </controlDescription></controlDescriptions>
</form>`;

describe('a form', () => {
  const read = (languageId = 1033, text = xml) =>
    formDefinition({ id: 'form-1', table: 'new_boat', type: 'main', labels: { 1033: 'Boat' }, active: true, xml: text }, languageId);
  const [tab] = read().tabs;
  const [left, right] = tab?.columns ?? [];
  const [section] = left?.sections ?? [];
  const [cell, empty] = section?.rows[0] ?? [];

  it('has tabs, columns and sections with what the form says of them', () => {
    covers('app: form XML');
    expect(tab).toMatchObject({ id: 'aaaa', name: 'general', label: 'General', expanded: false, showLabel: false, visible: true });
    expect([left?.width, right?.width]).toEqual(['60%', '40%']);
    expect(section).toMatchObject({ id: 'bbbb', name: 'main', label: 'Main', columns: 2, showLabel: true, visible: false });
    expect(section?.rows.map((row) => row.length)).toEqual([2, 0]);
  });

  it('has cells with their spans and controls', () => {
    expect(cell).toMatchObject({ id: 'c1', label: 'Name', showLabel: false, columnSpan: 2, rowSpan: 3 });
    expect(cell?.control).toEqual({
      id: 'new_name',
      classId: '4273edbd-ac1d-40d3-9fb2-095c621b552d',
      column: 'new_name',
      uniqueId: 'u1',
      disabled: true,
      isSubgrid: false,
      parameters: {},
    });
    expect(empty).toMatchObject({ columnSpan: 1, rowSpan: 1, visible: true, control: null });
  });

  it('hands a sub-grid its parameters as they are written', () => {
    expect(right?.sections[0]?.rows[0]?.[0]?.control).toMatchObject({
      isSubgrid: true,
      column: null,
      parameters: { TargetEntityType: 'contact', ViewId: '{V}', RelationshipName: '' },
    });
  });

  it('has the cells of its header', () => {
    expect(read().header).toMatchObject([{ id: 'c0', label: 'Owner', control: { column: 'ownerid' } }]);
  });

  it('names its libraries and handlers, those of tabs too', () => {
    expect(read().libraries).toEqual(['new_/boat.js']);
    const handler = { library: 'new_/boat.js', enabled: true, passExecutionContext: false, parameters: '' };
    expect(read().handlers).toEqual([
      { ...handler, event: 'onload', target: null, function: 'Boat.onLoad', passExecutionContext: true, parameters: '1, "two"' },
      { ...handler, event: 'onchange', target: 'new_name', function: 'Boat.onName', enabled: false },
      { ...handler, event: 'tabstatechange', target: 'general', function: 'Boat.onTab' },
    ]);
  });

  it('binds custom controls to columns and constants, without the entry that repeats the class id', () => {
    expect(read().customControls).toEqual({
      u1: [
        {
          name: 'new_Boats.Sail',
          formFactor: 0,
          parameters: {
            value: { static: false, type: null, value: 'new_name' },
            size: { static: true, type: 'Whole.None', value: '5' },
          },
          dataSets: { records: { ViewId: '{V}' } },
        },
      ],
    });
  });

  it('speaks the person’s language', () => {
    expect(read(1036).tabs[0]?.label).toBe('Général');
  });

  it('may be empty', () => {
    expect(read(1033, '<form/>')).toMatchObject({ header: [], tabs: [], libraries: [], handlers: [], customControls: {} });
  });
});
