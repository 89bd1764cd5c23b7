import { credentials, runStatus } from '../../solution/rows';
import { serviceEnvironment, tokenEndpoint } from '../../scripts/stack/environment';
import { z } from 'zod';
import { answeredRun, submitByProgram, type AnsweredRun } from '../e2e/world/answered-run';
import { applicationToken } from '../e2e/world/application-token';
import { signInAs, type Person } from '../e2e/world/person';
import { startStack, type Stack } from '../e2e/world/stack';
import { expectDoneOnce } from './world/expect-done-once';
import { holdCall } from './world/hold';
import { logsOf, secretsIn } from '../secrets/secrets-in';
import { personToken } from './world/person-token';
import { reach } from './world/run-states';
import { serviceApi, type ServiceApi } from './world/service-api';
import { waitFor } from './world/wait-for';

jest.setTimeout(300_000);

const gone = { status: 410, code: 'gone' };

describe('the first administrator’s credentials', () => {
  let stack: Stack;
  let sofia: Person;
  let ada: Person;
  let mine: ServiceApi;
  const shown: string[] = [];
  beforeAll(async () => {
    stack = await startStack({ TENANTRY_LOG_LEVEL: 'trace' });
    sofia = await signInAs(stack.baseUrl, 'sofia.seller@northwind.example');
    ada = await signInAs(stack.baseUrl, 'ada.admin@northwind.example');
    mine = await apiOf('sofia.seller@northwind.example');
  });
  afterAll(() => stack.stop());

  const apiOf = async (userName: string): Promise<ServiceApi> => serviceApi(stack.serviceUrl, await personToken(stack.baseUrl, userName));

  const completed = async (name: string): Promise<AnsweredRun> => {
    const run = await answeredRun(sofia, name);
    await submitByProgram(sofia, run);
    await reach(sofia, run, runStatus.Completed);
    return run;
  };

  /** Shows them to their owner; the password is remembered, to be looked for in the logs. */
  const show = async (answer: ReturnType<ServiceApi['credentials']>): Promise<string> => {
    const given = await answer;
    if (!('password' in given)) throw new Error(`the credentials were refused: ${JSON.stringify(given)}`);
    shown.push(given.password);
    return given.password;
  };

  /** The service's own application, as it signs in to the CRM or to its own address. */
  const serviceToken = async (scope: string): Promise<string> => {
    const port = Number(new URL(stack.baseUrl).port);
    const settings = serviceEnvironment({ port, servicePort: 0 });
    const answer = await fetch(tokenEndpoint(port), {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: settings['TENANTRY_CLIENT_ID'] ?? '',
        client_secret: settings['TENANTRY_CLIENT_SECRET'] ?? '',
        scope,
      }),
    });
    return z.object({ access_token: z.string() }).parse(await answer.json()).access_token;
  };

  test('are for the person who submitted, and for nobody else, whatever rights and token they have', async () => {
    const run = await completed('Mine alone');
    for (const person of ['francoise.vendeur', 'marc.manager', 'ada.admin']) {
      const theirs = await apiOf(`${person}@northwind.example`);
      for (const ask of [theirs.credentials, theirs.reset])
        expect(await ask(run.runId)).toEqual({ status: expect.any(Number), code: expect.stringMatching(/^(not-yours|not-found)$/) });
      expect([403, 404]).toContain(await theirs.saved(run.runId));
    }
    const audience = serviceEnvironment({ port: 0, servicePort: 0 })['TENANTRY_AUDIENCE'] ?? '';
    const tokens = [
      [await serviceToken(`api://${audience}/.default`), 'token-wrong-scope'],
      [await serviceToken(`${stack.baseUrl}/.default`), 'token-wrong-audience'],
      [await applicationToken(stack.baseUrl), 'token-wrong-audience'],
      ['no.token.atall', 'token-not-trusted'],
    ] as const;
    for (const [token, code] of tokens)
      expect(await serviceApi(stack.serviceUrl, token).credentials(run.runId)).toEqual({ status: 401, code });
    const password = await show(mine.credentials(run.runId));
    expect(await expectDoneOnce(stack.baseUrl, sofia, run)).toMatchObject({ passwords: [password] });
  });

  test('stay until they are saved, and are gone for good then', async () => {
    const run = await completed('Saved at last');
    const password = await show(mine.credentials(run.runId));
    expect(await show(mine.credentials(run.runId))).toBe(password);
    expect(await mine.saved(run.runId)).toBe(204);
    expect(await mine.credentials(run.runId)).toEqual(gone);
    expect(await mine.reset(run.runId)).toEqual(gone);
    expect(await mine.saved(run.runId)).toBe(204);
    expect(await sofia.read(`csp_provisionings(${run.runId})`)).toMatchObject({
      csp_credentials: credentials.Saved,
      csp_sealedcredentials: null,
      csp_credentialsuntil: null,
    });
  });

  test('are readable in no row of the CRM, by an administrator neither', async () => {
    const run = await completed('Sealed');
    const password = await show(mine.credentials(run.runId));
    for (const person of [sofia, ada]) {
      const row = await person.read(`csp_provisionings(${run.runId})`);
      expect(row['csp_credentials']).toBe(credentials.Waiting);
      expect(JSON.stringify(row)).not.toContain(password);
    }
  });

  test('are destroyed by the service when their time is over, and a reset gives another password', async () => {
    const run = await completed('Too late');
    const first = await show(mine.credentials(run.runId));
    // The service has the machine's clock, so the end of the 24 hours is moved here.
    await ada.update(`csp_provisionings(${run.runId})`, { csp_credentialsuntil: new Date(Date.now() - 1000).toISOString() });
    expect(await mine.credentials(run.runId)).toEqual(gone);
    const row = await waitFor(
      () => sofia.read(`csp_provisionings(${run.runId})`),
      (now) => now['csp_credentials'] === credentials.Expired,
    );
    expect(row).toMatchObject({ csp_credentials: credentials.Expired, csp_sealedcredentials: null });
    expect(await show(mine.reset(run.runId))).not.toBe(first);
  });

  test('can be reset again when the service is killed between the provider’s reset and its own record of it', async () => {
    const run = await completed('Reset and killed');
    await ada.update(`csp_provisionings(${run.runId})`, { csp_credentials: credentials.Lost, csp_sealedcredentials: null });
    const hold = await holdCall(stack.baseUrl, { method: 'PATCH', path: '/v1/customers/{id}/users/{id}' }, 'after');
    const unanswered = mine.reset(run.runId).catch(() => 'no answer');
    await hold.caught();
    await stack.service().kill();
    await hold.release();
    expect(await unanswered).toBe('no answer');
    await stack.startService();
    expect(await sofia.read(`csp_provisionings(${run.runId})`)).toMatchObject({ csp_credentials: credentials.Lost });
    const password = await show(mine.reset(run.runId));
    expect(await show(mine.credentials(run.runId))).toBe(password);
  });

  test('stand in no log, nor does any secret or token', () => {
    const logs = logsOf(stack.dataFolder);
    expect(logs).toContain('the first credentials were shown');
    expect(shown.length).toBeGreaterThan(5);
    expect(secretsIn(logs, shown)).toEqual([]);
  });
});
