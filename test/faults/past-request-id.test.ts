import { credentials, runStatus } from '../../solution/rows';
import { answeredRun, submitByProgram, type Way } from '../e2e/world/answered-run';
import { partnerCenterOf, type PartnerCenter } from '../e2e/world/partner-center';
import { signInAs, type Person } from '../e2e/world/person';
import { startStack, type Stack } from '../e2e/world/stack';
import { expectDoneOnce } from './world/expect-done-once';
import { logsOf, secretsIn } from '../secrets/secrets-in';
import { personToken } from './world/person-token';
import { customerAccepts, reach } from './world/run-states';
import { serviceApi } from './world/service-api';
import { waitFor } from './world/wait-for';

jest.setTimeout(300_000);

const seller = 'sofia.seller@northwind.example';

describe('a provider that has forgotten the request whose answer was lost', () => {
  let stack: Stack;
  let sofia: Person;
  let provider: PartnerCenter;
  beforeAll(async () => {
    stack = await startStack({ TENANTRY_LOG_LEVEL: 'trace' });
    sofia = await signInAs(stack.baseUrl, seller);
    provider = partnerCenterOf(stack);
  });
  afterAll(() => stack.stop());

  const clock = (move: { advanceSeconds: number } | { reset: true }): Promise<unknown> =>
    fetch(`${stack.baseUrl}/sandbox/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(move),
    });

  test.each<Way>(['on paper', 'by link'])(
    '%s: the customer is found by its domain and taken over, the password is said to be lost, and a reset gives one',
    async (way) => {
      await provider.break({ method: 'POST', path: '/v1/customers' }, { kind: 'timeout-after' }, 1);
      const run = await answeredRun(sofia, `Forgotten ${way}`, {}, way);
      await submitByProgram(sofia, run);
      const made = await waitFor(
        () => provider.made(run.domain),
        ({ customers }) => customers > 0,
      );
      expect(made.customers).toBe(1);
      await clock({ advanceSeconds: 25 * 60 * 60 });
      if (way === 'by link') {
        await reach(sofia, run, runStatus.WaitingForCustomer);
        await customerAccepts(sofia, run);
      }
      await reach(sofia, run, runStatus.Completed);
      await clock({ reset: true });

      const { run: row } = await expectDoneOnce(stack.baseUrl, sofia, run);
      expect(row).toMatchObject({ csp_credentials: credentials.Lost, csp_sealedcredentials: null });
      const api = serviceApi(stack.serviceUrl, await personToken(stack.baseUrl, seller));
      expect(await api.credentials(run.runId)).toEqual({ status: 410, code: 'gone' });
      const reset = await api.reset(run.runId);
      expect(reset).toEqual({ userName: `admin@${run.domain}`, password: expect.any(String) });
      expect(await api.reset(run.runId)).toEqual({ status: 410, code: 'gone' });
      expect(await api.credentials(run.runId)).toEqual(reset);
      expect(await api.saved(run.runId)).toBe(204);
      expect(await api.credentials(run.runId)).toEqual({ status: 410, code: 'gone' });
      expect('password' in reset ? secretsIn(logsOf(stack.dataFolder), [reset.password]) : null).toEqual([]);
    },
  );
});
