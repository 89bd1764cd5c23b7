import { covers } from '../../platform/covers';
import { openWorld } from '../world';

const missing = '00000000-0000-4000-8000-000000000009';

/** Sentences of the documentation ("Troubleshoot Dataverse Web API client errors", "Web service error codes"). */
describe('a refusal of a write', () => {
  test.each<[string, string, string, object, number, string, string]>([
    [
      'an unknown column',
      'POST',
      'accounts',
      { nothing: 1 },
      400,
      '0x80048d19',
      "Invalid property 'nothing' was found in entity 'Microsoft.Dynamics.CRM.account'.",
    ],
    [
      'an unknown binding',
      'POST',
      'accounts',
      { 'Nothing@odata.bind': `/contacts(${missing})` },
      400,
      '0x80048d19',
      "An undeclared property 'Nothing'",
    ],
    [
      'a binding in the wrong case',
      'POST',
      'accounts',
      { 'PrimaryContactId@odata.bind': `/contacts(${missing})` },
      400,
      '0x80048d19',
      "An undeclared property 'PrimaryContactId'",
    ],
    ['a lookup set as a value', 'POST', 'accounts', { _primarycontactid_value: missing }, 400, '0x80048d19', 'primarycontactid'],
    ['text for a number', 'POST', 'accounts', { numberofemployees: '5' }, 400, '0x80048d19', 'numberofemployees'],
    ['a number for text', 'POST', 'accounts', { name: 5 }, 400, '0x80048d19', 'name'],
    ['text that is too long', 'POST', 'accounts', { name: 'x'.repeat(161) }, 400, '0x80044331', 'name'],
    ['a number out of range', 'POST', 'accounts', { numberofemployees: -1 }, 400, '0x80044330', 'numberofemployees'],
    ['a value that is no choice', 'POST', 'accounts', { accountcategorycode: 99 }, 400, '0x80044330', 'Accepted Values'],
    [
      'a reason of another state',
      'POST',
      'accounts',
      { statecode: 0, statuscode: 2 },
      400,
      '0x80048408',
      '2 is not a valid status code for state code 0 on account',
    ],
    [
      'a row that is not there',
      'POST',
      'accounts',
      { 'primarycontactid@odata.bind': `/contacts(${missing})` },
      404,
      '0x80040217',
      `Entity 'contact' With Id = ${missing} Does Not Exist`,
    ],
    [
      'a row of the wrong table',
      'POST',
      'accounts',
      { 'primarycontactid@odata.bind': `/accounts(${missing})` },
      400,
      '0x80060888',
      "A row of 'account' was given where one of 'contact' is expected.",
    ],
    ['an id that is none', 'POST', 'accounts', { accountid: 'x' }, 400, '0x80048d19', 'accountid'],
    ['an empty owner', 'PATCH', 'accounts(existing)', { 'ownerid@odata.bind': null }, 400, '0x80040203', "'ownerid'"],
    ['an unknown key', 'PATCH', "accounts(name='x')", { name: 'x' }, 400, '0x80060888', 'not defined as an alternate key'],
    ['a wrong method', 'DELETE', 'accounts', {}, 405, '0x80060888', "does not support http method 'DELETE'"],
    ['an unknown set', 'POST', 'nothings', {}, 404, '0x8006088a', "Resource not found for the segment 'nothings'."],
  ])('of %s says so', async (_what, method, path, body, status, code, sentence) => {
    const { send, create } = openWorld();
    const existing = await create('accounts', { name: 'existing' });
    const answer = await send(method, path.replace('existing', existing), { ...body });
    expect([answer.status, answer.error]).toEqual([status, { code, message: expect.stringContaining(sentence) }]);
    expect(Object.keys(answer.body)).toEqual(['error']);
    expect([answer.headers.get('Content-Type'), answer.headers.get('OData-Version')]).toEqual([
      'application/json; odata.metadata=minimal',
      '4.0',
    ]);
  });

  test('leaves nothing of a row with rows inside, of which one was refused', async () => {
    covers('dataverse: POST {set}');
    const { send, get } = openWorld();
    const answer = await send('POST', 'accounts', {
      name: 'parent',
      contact_customer_accounts: [{ lastname: 'kept?' }, { lastname: 7 }],
    });
    expect(answer.status).toBe(400);
    expect([(await get('accounts/$count')).text, (await get('contacts/$count')).text]).toEqual(['0', '0']);
  });
});
