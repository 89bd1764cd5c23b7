import { appDefinition } from '../../../../sandbox/app/definitions/app';
import { covers } from '../../platform/covers';
import { definitions, sailor } from '../sample';

describe('the app that a person opens', () => {
  it('has areas, groups and entries of the site map, with titles of their own or of their table', () => {
    covers('app: site map XML');
    expect(appDefinition(definitions(), sailor, null)?.areas).toEqual([
      {
        id: 'area',
        title: 'Sea',
        groups: [
          {
            id: 'group',
            title: 'Fleet',
            subAreas: [
              { id: 'boats', title: 'Boats', icon: '/WebResources/new_/icon', target: { kind: 'table', table: 'new_boat', viewId: null } },
              { id: 'help', title: 'Help', icon: null, target: { kind: 'webresource', name: 'new_/help.html' } },
            ],
          },
        ],
      },
    ]);
  });

  it('speaks the person’s language', () => {
    const app = appDefinition(definitions(), { ...sailor, languageId: 1036 }, null);
    expect([app?.title, app?.areas[0]?.title, app?.areas[0]?.groups[0]?.subAreas[0]?.title]).toEqual(['Bateaux', 'Mer', 'Bateaux']);
  });

  it('leaves out tables that the person may not read', () => {
    const app = appDefinition(definitions(), { ...sailor, privileges: [] }, null);
    expect(app?.areas[0]?.groups[0]?.subAreas.map(({ id }) => id)).toEqual(['help']);
  });

  it.each([
    ['Read', ['x']],
    ['Write', []],
    ['Read,Write', []],
  ])('shows an entry that demands %s only to those who hold it', (privilege, shown) => {
    const entry = `<SubArea Id="x" Entity="new_boat"><Privilege Entity="new_boat" Privilege="${privilege}"/></SubArea>`;
    const siteMaps = [
      { uniqueName: 'new_Boats', labels: {}, xml: `<SiteMap><Area Id="a"><Group Id="g">${entry}</Group></Area></SiteMap>` },
    ];
    const app = appDefinition(definitions({ siteMaps }), { ...sailor, privileges: ['prvReadnew_Boat'] }, null);
    expect(app?.areas.flatMap((area) => area.groups.flatMap((group) => group.subAreas.map(({ id }) => id)))).toEqual(shown);
  });

  it('leaves out areas in which nothing is left', () => {
    const siteMaps = [
      {
        uniqueName: 'new_Boats',
        labels: {},
        xml: '<SiteMap><Area Id="a"><Group Id="g"><SubArea Id="x" Entity="new_ghost"/></Group></Area></SiteMap>',
      },
    ];
    expect(appDefinition(definitions({ siteMaps }), sailor, null)?.areas).toEqual([]);
  });

  it('is none for a person who has none of its roles', () => {
    expect(appDefinition(definitions(), { ...sailor, roles: [{ id: 'other', name: 'Other' }] }, null)).toBeNull();
  });

  it('is open to System Administrators whatever roles it names', () => {
    expect(appDefinition(definitions(), { ...sailor, roles: [{ id: 'any', name: 'System Administrator' }] }, null)?.uniqueName).toBe(
      'new_Boats',
    );
  });

  it('is the one of the address where there are several', () => {
    const [app] = definitions().apps;
    const apps = app ? [app, { ...app, uniqueName: 'new_Other', siteMap: null, roleIds: [] }] : [];
    expect(appDefinition(definitions({ apps }), sailor, 'new_Other')?.uniqueName).toBe('new_Other');
    expect(appDefinition(definitions({ apps }), sailor, 'new_Gone')?.uniqueName).toBe('new_Boats');
  });

  it('tells entity sets and names of all tables, the platform’s too', () => {
    const tables = appDefinition(definitions(), sailor, null)?.tables ?? [];
    expect(tables).toContainEqual({
      logicalName: 'new_boat',
      schemaName: 'new_Boat',
      setName: 'new_boats',
      primaryId: 'new_boatid',
      primaryName: 'new_name',
      label: 'Boat',
      pluralLabel: 'Boats',
    });
    expect(tables.find(({ logicalName }) => logicalName === 'account')?.setName).toBe('accounts');
  });
});
