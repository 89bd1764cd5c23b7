import { covers } from '../../platform/covers';
import { openWorld } from '../world';

describe('what the sandbox does not have', () => {
  test.each([
    ['query option $compute', 'GET', 'accounts?$compute=1', {}],
    ['preference handling', 'GET', 'accounts', { Prefer: 'handling=strict' }],
    ['header mscrm.bypasscustompluginexecution', 'GET', 'accounts', { 'MSCRM.BypassCustomPluginExecution': 'true' }],
    ['changing definitions through the Web API', 'POST', 'EntityDefinitions', {}],
    ['the function or action InitializeFrom', 'GET', 'InitializeFrom(TargetEntityName=@p)?@p=1', {}],
  ])('is refused by name: %s', async (gap, method, path, headers) => {
    const answer = await openWorld().send(method, path, undefined, headers);
    expect([answer.status, answer.error?.message]).toEqual([501, `The sandbox does not support ${gap}.`]);
  });

  test('is ignored by a loose sandbox', async () => {
    covers('dataverse: loose');
    const { create, get } = openWorld({ loose: true });
    await create('accounts', { name: 'A' });
    const answer = await get('accounts?$compute=1&$select=name', {
      Prefer: 'handling=strict',
      'MSCRM.BypassCustomPluginExecution': 'true',
    });
    expect(answer.rows).toMatchObject([{ name: 'A' }]);
  });
});

describe('wrong requests', () => {
  test.each([
    ['Account', 404, '0x8006088a', "Resource not found for the segment 'Account'."],
    ['accounts?$select=Name', 400, '0x80060888', "Could not find a property named 'Name' on type 'Microsoft.Dynamics.CRM.account'."],
    ['accounts(00000000-0000-4000-8000-000000000001)/Nothing', 404, '0x8006088a', "Resource not found for the segment 'Nothing'."],
  ])('are refused as the service does: %s', async (path, status, code, message) => {
    const answer = await openWorld().get(path);
    expect([answer.status, answer.error]).toEqual([status, { code, message }]);
  });

  test('of nobody and of strangers are not answered', async () => {
    const { dataverse, as } = openWorld();
    expect((await dataverse.app.request('http://crm.test/api/data/v9.2/accounts')).status).toBe(401);
    expect((await as('99999999-0000-4000-8000-000000000001').get('accounts')).status).toBe(403);
  });

  test.each([
    'x',
    '<cookie pagenumber="0" pagingcookie="" />',
    '<cookie pagenumber="2" pagingcookie="%" />',
    '<cookie pagenumber="2" pagingcookie="%253ccookie" />',
    '<cookie pagenumber="2" pagingcookie="%253ccookie%2520page%253d%2522x%2522%252f%253e" />',
    '<cookie page="9007199254740991" />',
    '<cookie page="1e300" />',
    '<page page="1" />',
  ])('with the $skiptoken %p are refused', async (token) => {
    const answer = await openWorld().get(`accounts?$skiptoken=${encodeURIComponent(token)}`);
    expect([answer.status, answer.error?.message]).toEqual([400, 'Malformed XML in the Paging Cookie']);
  });

  test.each(['', '[]', '{"name":', '"text"'])('with the body %p are refused', async (body) => {
    const answer = await openWorld().send('POST', 'accounts', body);
    expect([answer.status, answer.error?.code]).toEqual([400, '0x80048d19']);
  });

  test.each([
    ['PUT', 'accounts'],
    ['DELETE', 'accounts'],
    ['POST', 'accounts(00000000-0000-4000-8000-000000000001)'],
    ['POST', 'accounts(00000000-0000-4000-8000-000000000001)/name'],
  ])('with the method %s on %s are refused', async (method, path) => {
    expect((await openWorld().send(method, path, {})).status).toBe(405);
  });
});
