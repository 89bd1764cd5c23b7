import { covers } from '../../platform/covers';
import { openWorld, root } from '../world';

describe('lookups', () => {
  test('are bound by navigation property, read by value and emptied', async () => {
    covers('dataverse: @odata.bind');
    const { create, get, patch } = openWorld();
    const contact = await create('contacts', { lastname: 'Cambel' });
    const account = await create('accounts', { name: 'Contoso', 'primarycontactid@odata.bind': `${root}/contacts(${contact})` });
    expect((await get(`accounts(${account})?$select=_primarycontactid_value`)).body['_primarycontactid_value']).toBe(contact);
    await patch(`accounts(${account})`, { 'primarycontactid@odata.bind': null });
    expect((await get(`accounts(${account})?$select=_primarycontactid_value`)).body['_primarycontactid_value']).toBeNull();
    await patch(`accounts(${account})`, { 'primarycontactid@odata.bind': `contacts(${contact})` });
    await patch(`accounts(${account})`, { primarycontactid: null });
    expect((await get(`accounts(${account})?$select=_primarycontactid_value`)).body['_primarycontactid_value']).toBeNull();
  });

  test('refuse a navigation property in the wrong case, as OData does', async () => {
    covers('dataverse: @odata.bind');
    const { send } = openWorld();
    const answer = await send('POST', 'accounts', {
      name: 'A',
      'PrimaryContactId@odata.bind': '/contacts(00000000-0000-0000-0000-000000000001)',
    });
    expect(answer.status).toBe(400);
    expect(answer.error?.message).toContain("An undeclared property 'PrimaryContactId' which only has property annotations in the payload");
  });

  test('refuse a row that does not exist and a row of another table', async () => {
    const { send, create } = openWorld();
    const missing = await send('POST', 'accounts', {
      name: 'A',
      'primarycontactid@odata.bind': '/contacts(00000000-0000-0000-0000-000000000001)',
    });
    expect([missing.status, missing.error?.code]).toEqual([404, '0x80040217']);
    const account = await create('accounts', { name: 'A' });
    expect((await send('POST', 'accounts', { name: 'B', 'primarycontactid@odata.bind': `/accounts(${account})` })).status).toBe(400);
  });

  test('to customers take accounts and contacts', async () => {
    covers('dataverse: @odata.bind');
    const { create, get } = openWorld();
    const account = await create('accounts', { name: 'Contoso' });
    const employee = await create('contacts', { lastname: 'A', 'parentcustomerid_account@odata.bind': `/accounts(${account})` });
    const child = await create('contacts', { lastname: 'B', 'parentcustomerid_contact@odata.bind': `/contacts(${employee})` });
    const annotated = { Prefer: 'odata.include-annotations="*"' };
    expect((await get(`contacts(${employee})`, annotated)).body).toMatchObject({
      _parentcustomerid_value: account,
      '_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'account',
      '_parentcustomerid_value@Microsoft.Dynamics.CRM.associatednavigationproperty': 'parentcustomerid_account',
    });
    expect((await get(`contacts(${child})`, annotated)).body).toMatchObject({
      '_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'contact',
      '_parentcustomerid_value@OData.Community.Display.V1.FormattedValue': 'A',
    });
  });
});

describe('deep insert', () => {
  test('makes parents and children with the row, all or none', async () => {
    covers('dataverse: POST {set}');
    const { send, get } = openWorld();
    const body = {
      name: 'Fourth Coffee',
      primarycontactid: {
        firstname: 'Susie',
        lastname: 'Curtis',
        Contact_Tasks: [{ subject: 'Sign invoice' }, { subject: 'Setup display' }],
      },
    };
    expect((await send('POST', 'accounts', body)).status).toBe(204);
    const { rows } = await get('contacts?$select=fullname&$expand=Contact_Tasks($select=subject;$orderby=subject)');
    expect(rows).toMatchObject([{ fullname: 'Susie Curtis', Contact_Tasks: [{ subject: 'Setup display' }, { subject: 'Sign invoice' }] }]);

    const refused = { ...body, primarycontactid: { lastname: 'Zwei', Contact_Tasks: [{ subject: 'x'.repeat(401) }] } };
    expect((await send('POST', 'accounts', refused)).status).toBe(400);
    expect((await get('contacts/$count')).text).toBe('1');
    expect((await get('accounts/$count')).text).toBe('1');
  });
});

describe('associating', () => {
  test('sets and clears the lookup of a one-to-many relationship', async () => {
    covers('dataverse: {set}({id})/{navigation}/$ref');
    const { create, send, get, remove } = openWorld();
    const account = await create('accounts', { name: 'Contoso' });
    const contact = await create('contacts', { lastname: 'Cambel' });
    const path = `accounts(${account})/contact_customer_accounts`;
    expect((await send('POST', `${path}/$ref`, { '@odata.id': `${root}/contacts(${contact})` })).status).toBe(204);
    expect((await get(`${path}?$select=lastname`)).rows).toMatchObject([{ lastname: 'Cambel' }]);
    expect((await get(`${path}/$ref`)).rows).toEqual([{ '@odata.id': `${root}/contacts(${contact})` }]);
    expect((await remove(`${path}/$ref?$id=${root}/contacts(${contact})`)).status).toBe(204);
    expect((await get(path)).rows).toEqual([]);
  });

  test('sets and clears a single lookup', async () => {
    covers('dataverse: {set}({id})/{navigation}/$ref');
    const { create, send, get, remove } = openWorld();
    const account = await create('accounts', { name: 'Contoso' });
    const contact = await create('contacts', { lastname: 'Cambel' });
    const path = `accounts(${account})/primarycontactid`;
    expect((await send('PUT', `${path}/$ref`, { '@odata.id': `contacts(${contact})` })).status).toBe(204);
    expect((await get(`${path}?$select=fullname`)).body).toMatchObject({ contactid: contact, fullname: 'Cambel' });
    expect((await remove(`${path}/$ref`)).status).toBe(204);
    expect((await get(path)).status).toBe(204);
  });

  test('connects many to many, once', async () => {
    covers('dataverse: {set}({id})/{navigation}/$ref');
    const { create, send, get, remove, dataverse } = openWorld();
    const team = await create('teams', { name: 'North' });
    const member = { '@odata.id': `systemusers(${dataverse.administratorId})` };
    expect((await send('POST', `teams(${team})/teammembership_association/$ref`, member)).status).toBe(204);
    expect((await send('POST', `teams(${team})/teammembership_association/$ref`, member)).status).toBe(412);
    const members = await get(`systemusers?$filter=teammembership_association/any(t:t/name eq 'NORTH')&$select=fullname`);
    expect(members.rows).toMatchObject([{ fullname: 'Ada Admin' }]);
    expect((await remove(`teams(${team})/teammembership_association(${dataverse.administratorId})/$ref`)).status).toBe(204);
    expect((await get(`teams(${team})/teammembership_association`)).rows).toEqual([]);
  });

  test('creates a row where it will hang', async () => {
    covers('dataverse: POST {set}({id})/{navigation}');
    covers('dataverse: GET {set}({id})/{navigation}');
    const { create, send, get } = openWorld();
    const account = await create('accounts', { name: 'Contoso' });
    expect((await send('POST', `accounts(${account})/Account_Tasks`, { subject: 'Call' })).status).toBe(204);
    expect((await get(`accounts(${account})/Account_Tasks/$count`)).text).toBe('1');
  });
});

describe('deleting', () => {
  test('takes along what hangs on the row, and lets go what only points at it', async () => {
    covers('dataverse: DELETE {set}({id})');
    const { create, get, remove } = openWorld();
    const contact = await create('contacts', { lastname: 'Cambel' });
    const account = await create('accounts', { name: 'Contoso', 'primarycontactid@odata.bind': `/contacts(${contact})` });
    await create('tasks', { subject: 'Call', 'regardingobjectid_contact_task@odata.bind': `/contacts(${contact})` });
    expect((await remove(`contacts(${contact})`)).status).toBe(204);
    expect((await get('tasks')).rows).toEqual([]);
    expect((await get(`accounts(${account})`)).body['_primarycontactid_value']).toBeNull();
  });

  test('is refused where the relationship restricts it', async () => {
    const { create, get, remove } = openWorld();
    const currency = String((await get('transactioncurrencies')).rows[0]?.['transactioncurrencyid']);
    await create('accounts', { name: 'A', 'transactioncurrencyid@odata.bind': `/transactioncurrencies(${currency})` });
    const answer = await remove(`transactioncurrencies(${currency})`);
    expect([answer.status, answer.error?.code]).toEqual([400, '0x80040227']);
  });
});

describe('activities', () => {
  test('are seen together as pointers', async () => {
    const { create, get } = openWorld();
    const account = await create('accounts', { name: 'Contoso' });
    await create('tasks', { subject: 'Call', 'regardingobjectid_account_task@odata.bind': `/accounts(${account})` });
    await create('emails', { subject: 'Offer', 'regardingobjectid_account_email@odata.bind': `/accounts(${account})` });
    const { rows } = await get(`accounts(${account})/Account_ActivityPointers?$select=subject,activitytypecode&$orderby=subject`);
    expect(rows).toMatchObject([
      { subject: 'Call', activitytypecode: 'task' },
      { subject: 'Offer', activitytypecode: 'email' },
    ]);
  });

  test('of the kind e-mail have parties', async () => {
    const { create, get } = openWorld();
    const contact = await create('contacts', { lastname: 'Cambel' });
    const email = await create('emails', {
      subject: 'Offer',
      email_activity_parties: [
        { 'partyid_contact@odata.bind': `/contacts(${contact})`, participationtypemask: 2, addressused: 'c@x.test' },
      ],
    });
    expect((await get(`emails(${email})?$select=subject&$expand=email_activity_parties($select=addressused)`)).body).toMatchObject({
      email_activity_parties: [{ addressused: 'c@x.test' }],
    });
  });
});
