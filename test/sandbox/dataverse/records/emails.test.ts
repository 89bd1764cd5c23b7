import { covers } from '../../platform/covers';
import { tenantryZip } from '../tenantry';
import { openWorld } from '../world';

const objectId = 'aaaaaaaa-0000-4000-8000-000000000001';
const activityId = '7e570000-0000-4000-8000-00000000000a';

/** Sonja, a seller by the product's own role, with an account and its contact that are hers. */
const openSeller = async () => {
  const world = openWorld();
  world.dataverse.importSolution(tenantryZip());
  const seller = await world.create('systemusers', {
    lastname: 'Seller',
    internalemailaddress: 'sonja@reseller.example',
    azureactivedirectoryobjectid: objectId,
  });
  const [role] = (await world.get("roles?$filter=name eq 'CSP Seller'")).rows;
  await world.send('POST', `systemusers(${seller})/systemuserroles_association/$ref`, {
    '@odata.id': `roles(${String(role?.['roleid'])})`,
  });
  const as = world.as(objectId);
  const contact = await as.create('contacts', { firstname: 'Kim', lastname: 'Customer', emailaddress1: 'kim@customer.example' });
  const account = await as.create('accounts', {
    name: 'Customer Ltd',
    emailaddress1: 'info@customer.example',
    'primarycontactid@odata.bind': `/contacts(${contact})`,
  });
  const mail = (id: string) => ({
    activityid: id,
    subject: 'Please accept',
    description: '<p>Dear Kim</p>',
    directioncode: true,
    'regardingobjectid_account_email@odata.bind': `/accounts(${account})`,
    email_activity_parties: [
      { 'partyid_systemuser@odata.bind': `/systemusers(${seller})`, participationtypemask: 1 },
      { 'partyid_contact@odata.bind': `/contacts(${contact})`, participationtypemask: 2, addressused: 'kim@customer.example' },
      { 'partyid_account@odata.bind': `/accounts(${account})`, participationtypemask: 2 },
      { participationtypemask: 3, addressused: 'copy@customer.example' },
    ],
  });
  return { ...world, as, account, mail };
};

const parties = '$expand=email_activity_parties($select=participationtypemask,addressused,_partyid_value)';

describe('an e-mail', () => {
  test('is made by a seller with its parties, and tells whom it is from and for', async () => {
    covers('dataverse: activity parties');
    const { as, mail } = await openSeller();
    await as.create('emails', mail(activityId));
    const { body } = await as.get(`emails(${activityId})?$select=sender,torecipients,statecode,statuscode,directioncode&${parties}`, {
      Prefer: 'odata.include-annotations="*"',
    });
    expect(body).toMatchObject({
      statecode: 0,
      statuscode: 1,
      directioncode: true,
      sender: 'sonja@reseller.example',
      torecipients: 'kim@customer.example;info@customer.example;',
    });
    const shown = (body['email_activity_parties'] as Record<string, unknown>[]).map((party) => [
      party['participationtypemask'],
      party['_partyid_value@OData.Community.Display.V1.FormattedValue'] ?? party['addressused'],
    ]);
    expect(shown.sort()).toEqual([
      [1, 'Seller'],
      [2, 'Customer Ltd'],
      [2, 'Kim Customer'],
      [3, 'copy@customer.example'],
    ]);
  });

  test('with an id that is there already is refused, and leaves no parties behind', async () => {
    const { as, mail } = await openSeller();
    await as.create('emails', mail(activityId));
    const before = (await as.get('activityparties/$count')).text;
    const again = await as.send('POST', 'emails', mail(activityId));
    expect([again.status, again.error]).toEqual([412, { code: '0x80040237', message: 'Cannot insert duplicate key.' }]);
    expect((await as.get('activityparties/$count')).text).toBe(before);
  });

  test('is completed as sent, and refuses a reason of another state', async () => {
    covers('dataverse: state of e-mails');
    const { as, mail, account } = await openSeller();
    await as.create('emails', mail(activityId));
    const sent = { statecode: 1, statuscode: 3, senton: '2026-03-09T10:00:00Z' };
    expect((await as.patch(`emails(${activityId})`, sent)).status).toBe(204);
    const { rows } = await as.get(`emails?$select=statuscode,senton&$filter=_regardingobjectid_value eq ${account}`);
    expect(rows).toMatchObject([{ statuscode: 3, senton: '2026-03-09T10:00:00Z' }]);
    expect((await as.patch(`emails(${activityId})`, { statecode: 1, statuscode: 1 })).status).toBe(400);
  });

  test('about an account is found by it, newest first, with its parties', async () => {
    const { as, mail, account } = await openSeller();
    await as.create('emails', mail(activityId));
    const question = `emails?$select=subject,senton&${parties}&$filter=_regardingobjectid_value eq ${account}&$orderby=createdon desc&$top=50`;
    const { rows } = await as.get(question);
    expect(rows.map((row) => (row['email_activity_parties'] as unknown[]).length)).toEqual([4]);
  });

  test('that failed is open, and is written anew', async () => {
    const { as, mail } = await openSeller();
    await as.create('emails', mail(activityId));
    for (const reason of [8, 1]) expect((await as.patch(`emails(${activityId})`, { statecode: 0, statuscode: reason })).status).toBe(204);
    expect((await as.get(`emails(${activityId})?$select=statuscode`)).body).toMatchObject({ statuscode: 1 });
  });

  test('about an account is among the activities of it', async () => {
    const { as, mail, account } = await openSeller();
    await as.create('emails', mail(activityId));
    expect((await as.get(`accounts(${account})/Account_ActivityPointers?$select=subject`)).rows).toMatchObject([
      { subject: 'Please accept' },
    ]);
  });
});
