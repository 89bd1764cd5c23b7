import { agreementState, refusal, runStatus } from '../../solution/rows';
import { submitByProgram } from '../e2e/world/answered-run';
import { signInAs, type Person, type Row } from '../e2e/world/person';
import { endLeases } from './world/end-leases';
import { expectDoneOnce } from './world/expect-done-once';
import { mortally, startGatedStack, type GatedStack } from './world/gated-stack';
import { personToken } from './world/person-token';
import { customerAccepts, customerDecides, reach } from './world/run-states';
import { serviceApi, type ServiceApi } from './world/service-api';
import { trackedRun, type TrackedRun } from './world/tracked-run';
import { waitFor } from './world/wait-for';

jest.setTimeout(300_000);

const seller = 'sofia.seller@northwind.example';

/** The calls by which a fresh link takes the place of a dead one, in order. */
const calls = [
  'PATCH csp_provisionings',
  'PATCH csp_provisionings',
  'POST /v1/attestations/enhanced',
  'PATCH csp_provisionings',
  'PATCH csp_agreements',
  'PATCH accounts',
  'PATCH csp_provisionings',
];
const deaths = calls.map((call, at) => ({ call, number: at + 1 }));

describe('a service that is killed while it makes a fresh link for a dead one', () => {
  let stack: GatedStack;
  let sofia: Person;
  let api: ServiceApi;
  const cases: TrackedRun[] = [];
  const left: Row[] = [];

  const rowOf = ({ run }: TrackedRun): Promise<Row> => sofia.read(`csp_provisionings(${run.runId})`);

  beforeAll(async () => {
    stack = await startGatedStack();
    sofia = await signInAs(stack.baseUrl, seller);
    api = serviceApi(stack.serviceUrl, await personToken(stack.baseUrl, seller));
    for (const { number } of [...deaths, { number: 0 }]) cases.push(await trackedRun(sofia, stack.gate, `Renewal ${number}`, 'by link'));
    const service = await stack.startService(mortally);
    await Promise.all(cases.map(({ run }) => submitByProgram(sofia, run)));
    for (const each of cases) {
      await reach(sofia, each.run, runStatus.WaitingForCustomer);
      await customerDecides(sofia, each.run, 'declined');
      await api.goOn(each.run.runId);
      await waitFor(
        () => rowOf(each),
        (row) => row['csp_refusal'] === refusal['agreement-link-expired'] && row['csp_leaseholder'] === null,
      );
      each.track.forget();
    }
    const stopped = deaths.map(({ number }, at) => cases[at]?.track.stopAt(number, 'after'));
    const asked = Promise.all(cases.map(({ run }) => api.renewLink(run.runId).catch(() => 0)));
    await Promise.all(stopped);
    await waitFor(
      () => Promise.resolve(cases.at(-1)?.track.calls.length),
      (made) => made === calls.length,
    );
    await service.kill();
    await asked;
    await endLeases(stack.baseUrl, 'csp_provisionings');
    await stack.startService({ TENANTRY_SWEEP_SECONDS: '1', TENANTRY_WAITING_CHECK_SECONDS: '1' });
    for (const each of cases)
      left.push(
        await waitFor(
          () => rowOf(each),
          (row) => row['csp_leaseholder'] === null,
        ),
      );
    await Promise.all(cases.map(({ run }) => api.renewLink(run.runId)));
    for (const { run } of cases)
      await waitFor(
        () => sofia.list(`csp_agreements?$filter=_csp_accountid_value eq ${run.accountId}`),
        ([agreement]) => agreement?.['csp_state'] === agreementState.LinkSent,
      );
    for (const { run } of cases) await customerAccepts(sofia, run);
    await Promise.all(cases.map(({ run }) => reach(sofia, run, runStatus.Completed)));
  });
  afterAll(() => stack.stop());

  test('makes these calls and no others, so that no point to die at is forgotten', () => {
    expect(cases.at(-1)?.track.calls.slice(0, calls.length)).toEqual(calls);
  });

  test.each(deaths.map((death, at) => ({ ...death, at })))(
    'after call $number, $call: the run is let go, a fresh link can be had, and the customer accepts once',
    async ({ at }) => {
      const run = cases[at]?.run;
      if (run === undefined) throw new Error('there is no such run');
      expect(left[at]).toMatchObject({ statuscode: runStatus.WaitingForCustomer, csp_leaseholder: null });
      await expectDoneOnce(stack.baseUrl, sofia, run);
    },
  );
});
