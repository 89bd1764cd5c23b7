import { credentials, runStatus } from '../../solution/rows';
import { answeredRun, submitByProgram, type AnsweredRun, type Way } from '../e2e/world/answered-run';
import { partnerCenterOf, type PartnerCenter } from '../e2e/world/partner-center';
import { signInAs, type Person } from '../e2e/world/person';
import { startStack, type Stack } from '../e2e/world/stack';
import { expectDoneOnce } from './world/expect-done-once';
import { logsOf, secretsIn } from '../secrets/secrets-in';
import { personToken } from './world/person-token';
import { customerAccepts } from './world/run-states';
import { serviceApi } from './world/service-api';
import { waitFor } from './world/wait-for';

jest.setTimeout(300_000);

const seller = 'sofia.seller@northwind.example';

type Call = { readonly method: string; readonly path: string; readonly lost: number };

/**
 * All calls of each way, and how often their answers are lost. Where an agreement may have been recorded, the service looks first and
 * never sends it a second time, so only one answer can be lost.
 */
const calls: Readonly<Record<Way, readonly Call[]>> = {
  'on paper': [
    { method: 'GET', path: '/v1/countryvalidationrules/US', lost: 2 },
    { method: 'POST', path: '/v1/customers', lost: 2 },
    { method: 'POST', path: '/v1/customers/{id}/agreements', lost: 1 },
    { method: 'GET', path: '/v1/customers/{id}/agreements', lost: 2 },
  ],
  'by link': [
    { method: 'GET', path: '/v1/countryvalidationrules/US', lost: 2 },
    { method: 'POST', path: '/v1/customers', lost: 2 },
    { method: 'POST', path: '/v1/attestations/enhanced', lost: 2 },
    { method: 'GET', path: '/v1/attestations/enhanced/{id}', lost: 2 },
    { method: 'POST', path: '/v1/customers/{id}/agreements', lost: 1 },
  ],
};

describe('a provider that does everything and loses each answer', () => {
  let stack: Stack;
  let sofia: Person;
  let ada: Person;
  let provider: PartnerCenter;
  beforeAll(async () => {
    stack = await startStack({ TENANTRY_LOG_LEVEL: 'trace' });
    provider = partnerCenterOf(stack);
    sofia = await signInAs(stack.baseUrl, seller);
    ada = await signInAs(stack.baseUrl, 'ada.admin@northwind.example');
    await connectionsAreLookedAfter();
  });
  afterAll(() => stack.stop());

  /** What the service asks of its own accord when it starts is over, so that all further calls are those of a run. */
  const connectionsAreLookedAfter = (): Promise<unknown> =>
    waitFor(
      () => ada.list('csp_providers?$select=csp_verifiedon,csp_lastsyncon,csp_market,csp_catalogsyncedon'),
      (rows) =>
        rows.every(
          (row) =>
            row['csp_verifiedon'] !== null &&
            row['csp_lastsyncon'] !== null &&
            (row['csp_market'] === null || row['csp_catalogsyncedon'] !== null),
        ),
    );

  /** The waits between attempts grow to minutes; here they are cut short. That they are kept is proved elsewhere. */
  const reachSoon = async ({ runId }: AnsweredRun, status: number): Promise<void> => {
    await waitFor(
      async () => {
        const run = await sofia.read(`csp_provisionings(${runId})`);
        const next = Date.parse(String(run['csp_nextattempton']));
        if (run['csp_leaseholder'] === null && next > Date.now() + 1000)
          await ada.update(`csp_provisionings(${runId})`, { csp_nextattempton: new Date().toISOString() });
        return run['statuscode'];
      },
      (now) => now === status,
    );
  };

  test.each<Way>(['on paper', 'by link'])(
    `%s: no call is answered the first time, and everything is there once, with its password`,
    async (way) => {
      await provider.heal();
      const since = Date.now();
      for (const { method, path, lost } of calls[way]) await provider.break({ method, path }, { kind: 'timeout-after' }, lost);
      const run = await answeredRun(sofia, `Unheard ${way}`, {}, way);
      await submitByProgram(sofia, run);
      if (way === 'by link') {
        await reachSoon(run, runStatus.WaitingForCustomer);
        await customerAccepts(sofia, run);
      }
      await reachSoon(run, runStatus.Completed);

      const done = await expectDoneOnce(stack.baseUrl, sofia, run);
      expect(done.run).toMatchObject({ csp_credentials: credentials.Waiting });
      const api = serviceApi(stack.serviceUrl, await personToken(stack.baseUrl, seller));
      expect(await api.credentials(run.runId)).toEqual({ userName: `admin@${run.domain}`, password: done.passwords[0] });
      const requests = (await provider.requests()).filter(({ at }) => at >= since);
      const named = (some: typeof requests) =>
        some.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, '{id}')}`).sort();
      const names = calls[way].map(({ method, path, lost }) => ({ name: `${method} ${path}`, lost }));
      expect([...new Set(named(requests))]).toEqual(names.map(({ name }) => name).sort());
      const lost = names.flatMap(({ name, lost: often }) => Array<string>(often).fill(name));
      expect(named(requests.filter(({ fault }) => fault !== null))).toEqual(lost.sort());
      expect(secretsIn(logsOf(stack.dataFolder), done.passwords)).toEqual([]);
    },
  );
});
