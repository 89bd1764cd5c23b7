import { covers } from '../../platform/covers';
import { tenantryZip } from '../tenantry';
import { openWorld } from '../world';

const objectIds = {
  anna: 'aaaaaaaa-0000-4000-8000-000000000001',
  bert: 'aaaaaaaa-0000-4000-8000-000000000002',
  carl: 'aaaaaaaa-0000-4000-8000-000000000003',
};

/** Anna and Bert in one business unit, Carl in one below it. */
const openOffice = async () => {
  const world = openWorld();
  const { create, get, send, dataverse } = world;
  dataverse.importSolution(tenantryZip());
  const below = await create('businessunits', { name: 'South' });
  const addUser = async (lastname: string, objectId: string, unit?: string) =>
    create('systemusers', {
      lastname,
      azureactivedirectoryobjectid: objectId,
      ...(unit === undefined ? {} : { 'businessunitid@odata.bind': `/businessunits(${unit})` }),
    });
  const users = {
    anna: await addUser('Anna', objectIds.anna),
    bert: await addUser('Bert', objectIds.bert),
    carl: await addUser('Carl', objectIds.carl, below),
  };
  const grant = async (user: string, role: string) => {
    const { rows } = await get(`roles?$select=roleid&$filter=name eq '${role}'`);
    const answer = await send('POST', `systemusers(${user})/systemuserroles_association/$ref`, {
      '@odata.id': `roles(${String(rows[0]?.['roleid'])})`,
    });
    expect(answer.status).toBe(204);
  };
  return { ...world, users, grant, anna: world.as(objectIds.anna), bert: world.as(objectIds.bert), carl: world.as(objectIds.carl) };
};

describe('privileges', () => {
  test('without a role nothing may be read or made, and the answer names the privilege', async () => {
    covers('dataverse: privileges');
    const { anna, users } = await openOffice();
    const answer = await anna.get('accounts');
    expect([answer.status, answer.error?.code]).toEqual([403, '0x80040220']);
    expect(answer.error?.message).toMatch(
      new RegExp(`^Principal user \\(Id=${users.anna}, type=8, roleCount=0, .*is missing prvReadAccount privilege.*on entity 'account'`),
    );
    expect((await anna.send('POST', 'accounts', { name: 'A' })).error?.message).toContain('is missing prvCreateAccount privilege');
  });

  test('reach own rows, those of the unit, those below it, or all, by depth', async () => {
    covers('dataverse: privileges');
    const { anna, bert, carl, users, grant } = await openOffice();
    for (const user of Object.values(users)) await grant(user, 'Basic User');
    await anna.create('accounts', { name: 'of Anna' });
    await bert.create('accounts', { name: 'of Bert' });
    await carl.create('accounts', { name: 'of Carl' });
    const seen = async () => (await anna.get('accounts?$select=name&$orderby=name')).rows.map((row) => row['name']);
    expect(await seen()).toEqual(['of Anna']);
    await grant(users.anna, 'CSP Seller');
    expect(await seen()).toEqual(['of Anna', 'of Bert']);
    await grant(users.anna, 'CSP Administrator');
    expect(await seen()).toEqual(['of Anna', 'of Bert', 'of Carl']);
  });

  test('that reach a row only for reading do not change, delete or assign it', async () => {
    const { anna, bert, users, grant } = await openOffice();
    await grant(users.anna, 'CSP Seller');
    await grant(users.bert, 'CSP Seller');
    const id = await bert.create('accounts', { name: 'of Bert' });
    expect((await anna.get(`accounts(${id})`)).status).toBe(200);
    const change = await anna.patch(`accounts(${id})`, { name: 'mine' });
    expect([change.status, change.error]).toEqual([
      403,
      {
        code: '0x80048306',
        message: `Principal with id ${users.anna} does not have WriteAccess right(s) for record with id ${id} of entity account`,
      },
    ]);
    expect((await anna.remove(`accounts(${id})`)).error?.message).toContain('is missing prvDeleteAccount');
    expect((await bert.patch(`accounts(${id})`, { 'ownerid@odata.bind': `/systemusers(${users.anna})` })).error?.message).toContain(
      'prvAssignAccount',
    );
  });

  test('of reading also bound what is expanded, counted, joined and filtered by', async () => {
    const { anna, create, users, grant } = await openOffice();
    await grant(users.anna, 'Basic User');
    const foreign = await create('contacts', { lastname: 'Foreign' });
    const own = await anna.create('accounts', { name: 'own' });
    await create('tasks', { subject: 'foreign', 'regardingobjectid_account_task@odata.bind': `/accounts(${own})` });
    const bound = await anna.patch(`accounts(${own})`, { 'primarycontactid@odata.bind': `/contacts(${foreign})` });
    expect(bound.error?.message).toContain('does not have AppendToAccess');
    expect((await anna.get('contacts/$count')).text).toBe('0');
    expect((await anna.get('accounts?$expand=Account_Tasks')).rows).toMatchObject([{ Account_Tasks: [] }]);
    expect((await anna.get("accounts?$filter=Account_Tasks/any(t:t/subject eq 'foreign')")).rows).toEqual([]);
    const counted = await anna.get('accounts?$apply=aggregate($count as rows)');
    expect([counted.error, counted.rows]).toEqual([null, [{ rows: 1 }]]);
  });

  test('come from teams, too, and a team may own', async () => {
    const { anna, create, send, get, users, patch } = await openOffice();
    const team = await create('teams', { name: 'North' });
    const { rows } = await get("roles?$filter=name eq 'Basic User'");
    await send('POST', `teams(${team})/teamroles_association/$ref`, { '@odata.id': `roles(${String(rows[0]?.['roleid'])})` });
    await send('POST', `teams(${team})/teammembership_association/$ref`, { '@odata.id': `systemusers(${users.anna})` });
    const id = await create('accounts', { name: 'of the team' });
    expect((await anna.get('accounts')).rows).toEqual([]);
    expect((await patch(`accounts(${id})`, { 'ownerid@odata.bind': `/teams(${team})` })).status).toBe(204);
    expect((await anna.get('accounts?$select=_owningteam_value,_owninguser_value')).rows).toMatchObject([
      { _owningteam_value: team, _owninguser_value: null },
    ]);
  });

  test('are told to clients', async () => {
    covers('dataverse: GET RetrieveUserPrivileges');
    covers('dataverse: GET WhoAmI');
    const { anna, users, grant } = await openOffice();
    await grant(users.anna, 'CSP Seller');
    const who = await anna.get('WhoAmI');
    expect(who.body['UserId']).toBe(users.anna);
    const { body } = await anna.get(`systemusers(${users.anna})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges()`);
    expect(body['RolePrivileges']).toContainEqual(expect.objectContaining({ PrivilegeName: 'prvReadAccount', Depth: 'Local' }));
  });

  test('of settings reach the own ones only', async () => {
    const { anna, users, grant } = await openOffice();
    await grant(users.anna, 'CSP Seller');
    expect((await anna.get('usersettingscollection')).rows).toMatchObject([{ systemuserid: users.anna }]);
    expect((await anna.patch(`usersettingscollection(${users.anna})`, { uilanguageid: 1036 })).status).toBe(204);
    expect((await anna.patch(`usersettingscollection(${users.bert})`, { uilanguageid: 1036 })).status).toBe(403);
  });

  test('on a row are told on request', async () => {
    covers('dataverse: GET RetrievePrincipalAccess');
    const { anna, bert, users, grant } = await openOffice();
    await grant(users.anna, 'CSP Seller');
    await grant(users.bert, 'CSP Seller');
    const id = await bert.create('accounts', { name: 'of Bert' });
    const path = (user: string) =>
      `systemusers(${user})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t={'@odata.id':'accounts(${id})'}`;
    expect((await anna.get(path(users.anna))).body['AccessRights']).toBe('ReadAccess, AppendToAccess');
    expect((await anna.get(path(users.bert))).body['AccessRights']).toBe(
      'ReadAccess, WriteAccess, AppendAccess, AppendToAccess, CreateAccess',
    );
  });

  test('of a disabled user are gone with him', async () => {
    const { anna, patch, users } = await openOffice();
    await patch(`systemusers(${users.anna})`, { isdisabled: true });
    expect((await anna.get('WhoAmI')).status).toBe(403);
  });
});

describe('acting in the name of another', () => {
  const openService = async () => {
    const office = await openOffice();
    await office.grant(office.users.anna, 'CSP Seller');
    await office.grant(office.users.carl, 'CSP Service');
    return office;
  };

  test('sees and may do what both may', async () => {
    covers('dataverse: header CallerObjectId');
    const { anna, carl, users } = await openService();
    const own = await anna.create('accounts', { name: 'of Anna' });
    const asAnna = { CallerObjectId: objectIds.anna };
    expect((await carl.get('WhoAmI', asAnna)).body['UserId']).toBe(users.anna);
    expect((await carl.get('accounts?$select=name', asAnna)).rows).toMatchObject([{ name: 'of Anna' }]);
    expect((await carl.get('accounts', { CallerObjectId: objectIds.bert })).status).toBe(403);
    expect((await carl.send('POST', 'accounts', { name: 'B' }, asAnna)).error?.message).toContain('prvCreateAccount');
    expect((await carl.patch(`accounts(${own})`, { name: 'changed' }, { MSCRMCallerID: users.anna })).status).toBe(204);
    const { body } = await anna.get(`accounts(${own})?$select=_modifiedby_value,_modifiedonbehalfby_value`);
    expect(body).toMatchObject({ _modifiedby_value: users.anna, _modifiedonbehalfby_value: users.carl });
  });

  test('is only for those who hold the privilege, and only in the name of users', async () => {
    covers('dataverse: header CallerObjectId');
    const { anna, carl } = await openService();
    expect((await anna.get('accounts', { CallerObjectId: objectIds.bert })).error?.message).toContain('prvActOnBehalfOfAnotherUser');
    expect((await carl.get('accounts', { CallerObjectId: '99999999-0000-4000-8000-000000000001' })).status).toBe(403);
  });

  test('let the service read in which language a person works, and a seller only his own settings', async () => {
    const { anna, bert, users, grant } = await openOffice();
    await grant(users.anna, 'CSP Service');
    await grant(users.bert, 'CSP Seller');
    const language = (user: string) => `usersettingscollection(${user})?$select=uilanguageid`;
    expect((await anna.get(language(users.bert))).body).toMatchObject({ uilanguageid: 1033 });
    expect((await bert.get(language(users.bert))).body).toMatchObject({ uilanguageid: 1033 });
    expect((await bert.get(language(users.carl))).status).toBe(403);
  });
});
