import { covers } from '../../platform/covers';
import { openWorld } from '../world';

/** An account of Ada Admin and one of the team North. */
const openOwners = async () => {
  const world = openWorld();
  const team = await world.create('teams', { name: 'North' });
  await world.create('accounts', { name: 'of Ada' });
  const id = await world.create('accounts', { name: 'of North', 'ownerid@odata.bind': `/teams(${team})` });
  const names = async (options: string) => (await world.get(`accounts?$select=name&${options}`)).rows.map((row) => row['name']);
  return { ...world, team, id, names };
};

describe('an owner, be it a user or a team,', () => {
  test.each([
    ["$filter=ownerid/fullname eq 'ada admin'", ['of Ada']],
    ["$filter=ownerid/name eq 'North'", ['of North']],
    ["$filter=contains(ownerid/name,'d')", ['of Ada']],
    ['$orderby=ownerid/name desc', ['of North', 'of Ada']],
    ['$orderby=ownerid/name', ['of Ada', 'of North']],
  ])('is followed by a path: %s', async (options, expected) => {
    covers('dataverse: query $filter');
    const { names } = await openOwners();
    expect(await names(options)).toEqual(expected);
  });

  test('is expanded, whichever it is', async () => {
    covers('dataverse: query $expand');
    const { get, team } = await openOwners();
    const { rows } = await get('accounts?$select=name&$orderby=name&$expand=ownerid($select=fullname)');
    expect(rows).toMatchObject([
      { name: 'of Ada', ownerid: { fullname: 'Ada Admin' } },
      { name: 'of North', ownerid: { fullname: 'North', ownerid: team } },
    ]);
  });

  test('is named by its own set where only the reference is asked for', async () => {
    const { get, id, team } = await openOwners();
    const { body } = await get(`accounts(${id})?$select=name&$expand=ownerid/$ref`);
    expect(body['ownerid']).toEqual({ '@odata.id': `http://crm.test/api/data/v9.2/teams(${team})` });
  });

  test('tells what it owns', async () => {
    const { get, team } = await openOwners();
    expect((await get(`owners(${team})/owner_account?$select=name`)).rows).toMatchObject([{ name: 'of North' }]);
  });

  test('is read, but not written under this name', async () => {
    const { get, send, patch, remove, team } = await openOwners();
    expect((await get(`owners(${team})`)).body).toMatchObject({ ownerid: team, name: 'North' });
    for (const [method, answer] of [
      ['Create', await send('POST', 'owners', { name: 'New' })],
      ['Update', await patch(`owners(${team})`, { name: 'New' })],
      ['Delete', await remove(`owners(${team})`)],
    ] as const)
      expect([answer.status, answer.error]).toEqual([
        400,
        { code: '0x80040800', message: `The '${method}' method does not support entities of type 'owner'.` },
      ]);
  });
});

describe('a path over a lookup of several tables', () => {
  test('names the table in its navigation property', async () => {
    const world = openWorld();
    const account = await world.create('accounts', { name: 'Fabrikam' });
    await world.create('tasks', { subject: 'call', 'regardingobjectid_account_task@odata.bind': `/accounts(${account})` });
    await world.create('contacts', { lastname: 'Ada', 'parentcustomerid_account@odata.bind': `/accounts(${account})` });
    const found = async (path: string) => (await world.get(path)).rows.length;
    expect(await found("tasks?$filter=regardingobjectid_account_task/name eq 'Fabrikam'")).toBe(1);
    expect(await found("contacts?$filter=parentcustomerid_account/name eq 'Fabrikam'")).toBe(1);
    expect(await found("contacts?$filter=parentcustomerid_contact/fullname eq 'Fabrikam'")).toBe(0);
  });

  test.each([
    ["contacts?$filter=parentcustomerid/name eq 'x'", 'parentcustomerid', 'contact'],
    ["tasks?$filter=regardingobjectid/name eq 'x'", 'regardingobjectid', 'task'],
    ["accounts?$filter=ownerid/jobtitle eq 'x'", 'jobtitle', 'owner'],
    ['accounts?$expand=ownerid($select=internalemailaddress)', 'internalemailaddress', 'owner'],
  ])('is refused in words where it does not: %s', async (path, property, table) => {
    const answer = await openWorld().get(path);
    expect([answer.status, answer.error?.message]).toEqual([
      400,
      `Could not find a property named '${property}' on type 'Microsoft.Dynamics.CRM.${table}'.`,
    ]);
  });

  test.each(['email', 'task'])('is no way to write to an activity that is an %s', async (kind) => {
    const { create, patch } = openWorld();
    const id = await create(`${kind}s`, { subject: 'x' });
    expect((await patch(`activitypointers(${id})`, { subject: 'y' })).error?.message).toContain("'Update' method does not support");
  });
});
