import { covers } from '../../platform/covers';
import { openWorld } from '../world';

const worldWithAccounts = async () => {
  const world = openWorld();
  const { create } = world;
  const contact = await create('contacts', { firstname: 'Zoë', lastname: 'Ångström' });
  await create('accounts', {
    name: 'Fourth Coffee',
    numberofemployees: 10,
    revenue: 1000.5,
    'primarycontactid@odata.bind': `/contacts(${contact})`,
  });
  await create('accounts', { name: 'ФИРМА', numberofemployees: 20, description: '100 % [sic]', accountcategorycode: 2 });
  await create('accounts', { name: 'Adventure Works' });
  return { ...world, contact };
};

const names = ['Adventure Works', 'Fourth Coffee', 'ФИРМА'] as const;
const [adventure, fourth, firm] = names;

describe('$filter', () => {
  test.each([
    ["name eq 'FOURTH coffee'", [fourth]],
    ["name eq 'фирма'", [firm]],
    ["name ne 'Fourth Coffee'", [adventure, firm]],
    ['numberofemployees ne 10', [adventure, firm]],
    ['numberofemployees eq null', [adventure]],
    ['numberofemployees ne null', [fourth, firm]],
    ['numberofemployees gt 10', [firm]],
    ['numberofemployees ge 10 and numberofemployees le 20', [fourth, firm]],
    ["startswith(name,'a') or endswith(name,'coffee')", [adventure, fourth]],
    ["contains(name,'ИРМ')", [firm]],
    ["not contains(name,'o')", [firm]],
    ["contains(description,'[%]')", [firm]],
    ["contains(description,'100 _ ')", [firm]],
    ['not (numberofemployees gt 10)', [adventure, fourth]],
    ['accountcategorycode eq 2', [firm]],
    ['revenue lt 1000.51', [fourth]],
    ['creditonhold eq false', names],
    ['createdon ge 2026-03-09T10:00:00Z and createdon lt 2026-03-09T10:00:01Z', names],
    ["primarycontactid/lastname eq 'ångström'", [fourth]],
    ['primarycontactid/contactid eq null', [adventure, firm]],
    ['_primarycontactid_value ne null', [fourth]],
    ['name gt primarycontactid/lastname', []],
  ])('%s finds %j', async (filter, expected) => {
    covers('dataverse: query $filter');
    covers('dataverse: query $filter contains, startswith, endswith');
    covers('dataverse: GET {set}');
    const { get } = await worldWithAccounts();
    const answer = await get(`accounts?$select=name&$orderby=name&$filter=${encodeURIComponent(filter)}`);
    expect([answer.error, answer.rows.map((row) => row['name'])]).toEqual([null, expected]);
  });

  test.each([
    ["numberofemployees eq 'ten'", 400],
    ['_primarycontactid_value eq 1', 400],
    ['colour eq 1', 400],
    ["accountid eq 'x'", 400],
  ])('refuses %s', async (filter, status) => {
    expect((await openWorld().get(`accounts?$filter=${encodeURIComponent(filter)}`)).status).toBe(status);
  });

  test('finds parents by their children', async () => {
    covers('dataverse: query $filter any and all');
    const { create, get, contact } = await worldWithAccounts();
    const path = (filter: string) => `contacts?$select=fullname&$filter=${encodeURIComponent(filter)}`;
    await create('tasks', { subject: 'Call', 'regardingobjectid_contact_task@odata.bind': `/contacts(${contact})` });
    expect((await get(path("Contact_Tasks/any(t:t/subject eq 'call')"))).rows).toHaveLength(1);
    expect((await get(path("Contact_Tasks/any(t:t/subject eq 'mail')"))).rows).toHaveLength(0);
    expect((await get(path('Contact_Tasks/any()'))).rows).toHaveLength(1);
    expect((await get(path('Contact_Tasks/all(t:t/statecode eq 0)'))).rows).toHaveLength(1);
    expect((await get(path('Contact_Tasks/all(t:t/statecode eq 1)'))).rows).toHaveLength(0);
    expect((await get("accounts?$filter=primarycontactid/Contact_Tasks/any(t:t/subject eq 'call')")).rows).toHaveLength(1);
  });

  test('finds by parameter aliases and by what is relative to the caller', async () => {
    covers('dataverse: query parameter aliases');
    covers('dataverse: query functions of Microsoft.Dynamics.CRM');
    const { get } = await worldWithAccounts();
    expect((await get("accounts?$filter=@p1 eq @p2&@p1=name&@p2='Adventure works'")).rows).toHaveLength(1);
    expect((await get("accounts?$filter=Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')")).rows).toHaveLength(3);
    expect(
      (await get("accounts?$filter=Microsoft.Dynamics.CRM.In(PropertyName='numberofemployees',PropertyValues=['10','20'])")).rows,
    ).toHaveLength(2);
    expect(
      (await get("accounts?$filter=Microsoft.Dynamics.CRM.Between(PropertyName='numberofemployees',PropertyValues=['11','20'])")).rows,
    ).toHaveLength(1);
  });
});
