import { credentials, runStatus } from '../../solution/rows';
import { submitByProgram } from '../e2e/world/answered-run';
import { signInAs, type Person } from '../e2e/world/person';
import { isLong } from '../long';
import { endLeases } from './world/end-leases';
import type { Moment } from './world/gate';
import { mortally, startGatedStack, type GatedStack } from './world/gated-stack';
import { expectDoneOnce } from './world/expect-done-once';
import { customerAccepts } from './world/run-states';
import { logsOf, secretsIn } from '../secrets/secrets-in';
import { takeCensus } from './world/partner-census';
import { personToken } from './world/person-token';
import { serviceApi, type ServiceApi } from './world/service-api';
import { trackedRun, type TrackedRun } from './world/tracked-run';
import { waitFor } from './world/wait-for';

jest.setTimeout(300_000);

const seller = 'sofia.seller@northwind.example';
const record = 'PATCH csp_provisionings';
const untilAgreement = [record, record, 'POST /v1/customers', record, record];
const mapping = [
  'PATCH csp_agreements',
  record,
  record,
  'PATCH csp_provideraccounts',
  'PATCH csp_agreements',
  'PATCH accounts',
  'PATCH accounts',
  record,
];

const accepted = 'by link, once the customer has accepted';

/** Every call by which a run changes something on its way, in order; a run may die before or after each. */
const calls = {
  'on paper': [...untilAgreement, 'POST /v1/customers/{id}/agreements', ...mapping, record],
  'by link': [...untilAgreement, 'POST /v1/attestations/enhanced', ...mapping, record],
  [accepted]: [record, record, 'POST /v1/customers/{id}/agreements', 'PATCH csp_agreements', 'PATCH accounts', record, record],
} as const;
type Stretch = keyof typeof calls;
const stretches = Object.keys(calls) as Stretch[];

type Death = { readonly stretch: Stretch; readonly number: number; readonly call: string; readonly moment: Moment };

/**
 * Before the first change, and after each. To die before a change leaves the same world as to die after the one before it, so there are no
 * other points.
 */
const allDeaths = stretches.flatMap((stretch): Death[] => [
  { stretch, number: 1, call: calls[stretch][0], moment: 'before' },
  ...calls[stretch].map((call, at): Death => ({ stretch, number: at + 1, call, moment: 'after' })),
]);

/** `npm test` takes what is created at the provider, and every second of the other points. */
const deaths = allDeaths.filter(({ call, number }) => isLong || call.startsWith('POST') || number % 2 === 1);

type Case = TrackedRun & { readonly stretch: Stretch };

/** A run of its own for each death, all of them stopped where they shall die; then the one process is killed, and another one started. */
describe('a service that is killed as a process', () => {
  let stack: GatedStack;
  let sofia: Person;
  let api: ServiceApi;
  const mortal: (Case & { readonly death: Death })[] = [];
  const unharmed: Case[] = [];

  const newCase = async (stretch: Stretch, name: string): Promise<Case> => ({
    stretch,
    ...(await trackedRun(sofia, stack.gate, name, stretch === 'on paper' ? 'on paper' : 'by link')),
  });

  const reach = (status: number, some: readonly Case[]): Promise<unknown> =>
    waitFor(
      () => sofia.list('csp_provisionings?$select=statuscode'),
      (rows) => {
        const there = new Set(rows.filter((row) => row['statuscode'] === status).map((row) => row['csp_provisioningid']));
        return some.every(({ run }) => there.has(run.runId));
      },
    );

  const customersAccept = async (some: readonly Case[]): Promise<void> => {
    for (const { run } of some) await customerAccepts(sofia, run);
  };

  /** From here on a run makes the calls of its stretch. Where the service dies before it answers, there is no answer. */
  const go = async ({ run, stretch }: Case): Promise<void> => {
    if (stretch !== accepted) return submitByProgram(sofia, run);
    await api.goOn(run.runId).catch(() => undefined);
  };

  beforeAll(async () => {
    stack = await startGatedStack();
    sofia = await signInAs(stack.baseUrl, seller);
    api = serviceApi(stack.serviceUrl, await personToken(stack.baseUrl, seller));
    for (const stretch of stretches) unharmed.push(await newCase(stretch, `Unharmed ${stretches.indexOf(stretch)}`));
    for (const [at, death] of deaths.entries()) mortal.push({ ...(await newCase(death.stretch, `Killed ${at}`)), death });
    const all: readonly Case[] = [...unharmed, ...mortal];
    const toBeAccepted = all.filter(({ stretch }) => stretch === accepted);

    const service = await stack.startService({ ...mortally, TENANTRY_WAITING_CHECK_SECONDS: '1' });
    await Promise.all(toBeAccepted.map(({ run }) => submitByProgram(sofia, run)));
    await reach(runStatus.WaitingForCustomer, toBeAccepted);
    await customersAccept(toBeAccepted);

    for (const each of all) each.track.forget();
    const stopped = mortal.map(({ track, death }) => track.stopAt(death.number, death.moment));
    const gone = Promise.all(all.map(go));
    await Promise.all(stopped);
    await reach(
      runStatus.Completed,
      unharmed.filter(({ stretch }) => stretch !== 'by link'),
    );
    await service.kill();
    await endLeases(stack.baseUrl, 'csp_provisionings');
    await gone;

    await stack.startService({ TENANTRY_SWEEP_SECONDS: '1', TENANTRY_WAITING_CHECK_SECONDS: '1' });
    const waiting = all.filter(({ stretch }) => stretch === 'by link');
    await reach(runStatus.WaitingForCustomer, waiting);
    await customersAccept(waiting);
    await reach(runStatus.Completed, all);
  });
  afterAll(() => stack.stop());

  test.each(stretches)('%s: these are all changes that a run makes, so that no point to die at is forgotten', (stretch) => {
    const track = unharmed.find((each) => each.stretch === stretch)?.track;
    expect(track?.calls.slice(0, calls[stretch].length)).toEqual(calls[stretch]);
  });

  test.each(deaths)('$stretch: killed $moment call $number, $call, leaves a run that is done once and only once', async (death) => {
    const run = mortal.find((each) => each.death === death)?.run;
    if (run === undefined) throw new Error('there is no such run');
    const { run: row, passwords } = await expectDoneOnce(stack.baseUrl, sofia, run);
    expect(row['csp_credentials']).toBe(credentials.Waiting);
    expect(await api.credentials(run.runId)).toEqual({ userName: `admin@${run.domain}`, password: passwords[0] });
  });

  test('none of its logs tells a secret, a token or a password', async () => {
    const census = await takeCensus(stack.baseUrl);
    const passwords = [...mortal, ...unharmed].flatMap(({ run }) => census(run.domain).passwords);
    expect(passwords).toHaveLength(mortal.length + unharmed.length);
    expect(secretsIn(logsOf(stack.dataFolder), passwords)).toEqual([]);
  });
});
