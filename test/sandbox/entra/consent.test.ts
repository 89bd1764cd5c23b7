import { decodeJwt } from 'jose';
import { covers } from '../platform/covers';
import { ids, startEntra } from './world';

let world: Awaited<ReturnType<typeof startEntra>>;
beforeAll(async () => (world = await startEntra()));
afterAll(() => world.stop());

const body = async (answer: Response) => (await answer.json()) as Record<string, string>;
const graph = 'https://graph.microsoft.com';
/** As a web application with a secret asks an administrator. */
const asked = { client_id: ids.service, response_mode: 'fragment', scope: 'openid offline_access api://service/.default' };
const fragmentOf = (answer: Response) => new URLSearchParams(new URL(answer.headers.get('location') ?? 'http://none').hash.slice(1));

describe('the consent page', () => {
  test('names the application, the person and what is asked for, once somebody is signed in', async () => {
    covers('entra: GET authorize prompt=consent');
    const { cookie } = await world.signIn();
    const question = world.authorizeAddress({ prompt: 'consent', scope: `openid ${graph}/Mail.Send` });
    const page = await (await fetch(question, { headers: { cookie, 'accept-language': 'fr' } })).text();
    for (const word of ['Autorisations demandées', 'Browser', 'sofia@test.example', 'Microsoft Graph', 'Mail.Send', 'Accepter'])
      expect(page).toContain(word);
  });

  test('tells what stands behind .default', async () => {
    const page = await world.answerPage({ login: 'sofia@test.example' }, { prompt: 'consent', scope: `${graph}/.default` });
    const text = await page.text();
    for (const scope of ['Mail.Send', 'Mail.ReadBasic']) expect(text).toContain(`Microsoft Graph: <code>${scope}</code>`);
    expect(text).not.toContain('.default');
  });

  test('comes after the picker where nobody is signed in', async () => {
    const picker = await (await fetch(world.authorizeAddress({ prompt: 'consent' }))).text();
    expect(picker).toContain('Pick an account');
    const consent = await world.answerPage({ login: 'sofia@test.example' }, { prompt: 'consent' });
    expect([consent.status, await consent.text()]).toEqual([200, expect.stringContaining('Permissions requested')]);
  });

  test('accepted, gives a code in the fragment that an application with a secret redeems', async () => {
    covers('entra: GET authorize response_mode=fragment');
    const { cookie } = await world.signIn();
    const answer = await world.answerPage({ decision: 'accept' }, { ...asked, prompt: 'consent' }, cookie);
    expect(answer.status).toBe(303);
    const code = fragmentOf(answer).get('code') ?? '';
    expect(fragmentOf(answer).get('state')).toBe('state-1');
    const without = await body(await world.redeem(code, { client_id: ids.service }));
    expect(without['error_description']).toContain('AADSTS7000218');
    const tokens = await body(await world.redeem(code, { client_id: ids.service, client_secret: 'right' }));
    expect(tokens).toMatchObject({ refresh_token: expect.any(String), client_info: expect.any(String) });
  });

  test('declined, tells the application so and gives no code', async () => {
    const { cookie } = await world.signIn();
    const answer = fragmentOf(await world.answerPage({ decision: 'cancel' }, { ...asked, prompt: 'consent' }, cookie));
    expect([answer.get('error'), answer.get('error_description'), answer.get('code')]).toEqual([
      'access_denied',
      expect.stringContaining('AADSTS65004'),
      null,
    ]);
  });

  test('decides nothing for a person who is not signed in', async () => {
    const answer = await world.answerPage({ decision: 'accept' }, { prompt: 'consent' });
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null]);
  });
});

test('asks anew after the consent was taken back, and no more once it was given', async () => {
  covers('entra: consent taken back');
  const pick = { login: 'sofia@test.example' };
  const takeBack = { method: 'POST', body: JSON.stringify({ clientId: ids.service, given: false, because: 'unconsented' }) };
  expect((await world.answerPage(pick, asked)).status).toBe(303);
  await fetch(`${world.baseUrl}/sandbox/entra/consent`, takeBack);
  const question = await world.answerPage(pick, asked);
  expect([question.status, await question.text()]).toEqual([200, expect.stringContaining('Permissions requested')]);
  const cookie = (question.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const code = fragmentOf(await world.answerPage({ decision: 'accept' }, asked, cookie)).get('code') ?? '';
  expect((await world.redeem(code, { client_id: ids.service, client_secret: 'right' })).status).toBe(200);
  expect((await world.answerPage(pick, asked)).status).toBe(303);
});

test('prompt=select_account shows the picker although somebody is signed in', async () => {
  covers('entra: GET authorize prompt=select_account');
  const { cookie } = await world.signIn();
  const answer = await fetch(world.authorizeAddress({ prompt: 'select_account' }), { headers: { cookie }, redirect: 'manual' });
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Pick an account')]);
});

describe('scopes', () => {
  const tokenFor = async (scope: string) => {
    const { parameters } = await world.signIn({ scope: `openid ${scope}` });
    return body(await world.redeem(parameters.get('code') ?? ''));
  };

  test.each([
    [`${graph}/Mail.Send ${graph}/Mail.ReadBasic`, 'Mail.Send Mail.ReadBasic'],
    ['Mail.Send', 'Mail.Send'],
    [`${graph}/.default`, 'Mail.Send Mail.ReadBasic'],
  ])('%s come in one token for one resource', async (scope, scp) => {
    covers('entra: several scopes of one resource');
    expect(decodeJwt((await tokenFor(scope))['access_token'] ?? '')).toMatchObject({ aud: graph, scp });
  });

  test.each([
    ['two resources', `${graph}/Mail.Send api://service/user_impersonation`, 'AADSTS28000'],
    ['a permission that the application does not have', `${graph}/Mail.ReadWrite`, 'AADSTS65001'],
  ])('of %s are refused', async (_, scope, reason) => {
    covers('entra: permissions of applications');
    expect((await tokenFor(scope))['error_description']).toContain(reason);
  });

  test('of an application alone are its roles', async () => {
    const form = { grant_type: 'client_credentials', client_id: ids.service, client_secret: 'right' };
    const roles = async (scope: string) => decodeJwt((await body(await world.token(2, { ...form, scope })))['access_token'] ?? '')['roles'];
    expect([await roles(`${graph}/.default`), await roles(`${world.baseUrl}/.default`)]).toEqual([['Mail.Send'], []]);
  });
});

test.each([
  ['sofia@test.example', ['pwd', 'mfa'], true],
  ['plain@test.example', ['pwd'], false],
])('the token of %s tells by which factors', async (login, amr, mfa) => {
  covers('entra: second factor');
  const { parameters } = await world.signIn({}, login);
  const token = (await body(await world.redeem(parameters.get('code') ?? '')))['access_token'] ?? '';
  expect(decodeJwt(token)['amr']).toEqual(amr);
  expect(await world.tokens.verify(token)).toMatchObject({ mfa });
});
