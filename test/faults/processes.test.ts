import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { credentials, runStatus } from '../../solution/rows';
import { answeredRun, submitByProgram, type AnsweredRun } from '../e2e/world/answered-run';
import { partnerCenterOf, type PartnerCenter } from '../e2e/world/partner-center';
import { signInAs, type Person } from '../e2e/world/person';
import { startStack, type Stack } from '../e2e/world/stack';
import { deliver } from './world/deliver';
import { endLeases } from './world/end-leases';
import { expectDoneOnce } from './world/expect-done-once';
import { holdCall } from './world/hold';
import { logsOf } from '../secrets/secrets-in';
import { reach } from './world/run-states';
import { startSecondService, type SecondService } from './world/second-service';
import { waitFor } from './world/wait-for';
import { webhookFaultsOf } from './world/webhook-faults';
import { workerIn } from './world/worker';

jest.setTimeout(300_000);

const creation = { method: 'POST', path: '/v1/customers' };
/** Nothing is swept, so that a test alone decides who works on what. */
const passive = { TENANTRY_SWEEP_SECONDS: '3600' };

describe('two processes of the service on the same rows', () => {
  let stack: Stack;
  let sofia: Person;
  let provider: PartnerCenter;
  let second: SecondService | null = null;
  beforeAll(async () => {
    stack = await startStack(passive);
    sofia = await signInAs(stack.baseUrl, 'sofia.seller@northwind.example');
    provider = partnerCenterOf(stack);
  });
  afterEach(async () => {
    await second?.program.stop();
    second = null;
    await provider.heal();
  });
  afterAll(() => stack.stop());

  const creationsOf = async ({ domain }: AnsweredRun): Promise<number> => (await provider.made(domain)).customers;
  const stepsDoneIn = (logFile: string): number =>
    readFileSync(logFile, 'utf8')
      .split('\n')
      .filter((line) => line.includes('a step is done')).length;

  test('are told of the same submissions at the same moment, twice each, and share them without doing any twice', async () => {
    const faults = webhookFaultsOf(stack.baseUrl);
    await faults.arm('lose', 1000);
    const other = (second = await startSecondService(stack, passive));
    const runs: AnsweredRun[] = [];
    for (let number = 0; number < 12; number++) runs.push(await answeredRun(sofia, `Shared ${number}`));
    for (const run of runs) await submitByProgram(sofia, run);
    const urls = [stack.serviceUrl, other.url, other.url, stack.serviceUrl];
    // Each has claimed one of its own when it answers, however late it gets to the others.
    for (const [at, { runId }] of runs.slice(0, 2).entries()) await deliver(urls[at] ?? '', 'csp_provisioning', runId);
    const answers = await Promise.all(runs.flatMap((run) => urls.map((url) => deliver(url, 'csp_provisioning', run.runId))));
    expect(new Set(answers)).toEqual(new Set([202]));
    for (const run of runs) {
      await reach(sofia, run, runStatus.Completed);
      const { run: row } = await expectDoneOnce(stack.baseUrl, sofia, run);
      expect(row).toMatchObject({ csp_attempts: 1, csp_credentials: credentials.Waiting });
    }
    const share = [join(stack.dataFolder, 'service.log'), join(other.logFolder, 'service.log')].map(stepsDoneIn);
    expect(share[0]).toBeGreaterThan(0);
    expect(share[1]).toBeGreaterThan(0);
    expect((share[0] ?? 0) + (share[1] ?? 0)).toBe(3 * runs.length);
    await faults.clear();
  });

  test('leave a run alone that the other is at work on', async () => {
    const hold = await holdCall(stack.baseUrl, creation, 'before');
    const run = await answeredRun(sofia, 'At work');
    await submitByProgram(sofia, run);
    await hold.caught();
    const other = (second = await startSecondService(stack));
    expect(await deliver(other.url, 'csp_provisioning', run.runId)).toBe(202);
    expect(stepsDoneIn(join(other.logFolder, 'service.log'))).toBe(0);
    expect(await creationsOf(run)).toBe(0);
    await hold.release();
    await reach(sofia, run, runStatus.Completed);
    await expectDoneOnce(stack.baseUrl, sofia, run);
  });

  test('one that is asked to stop finishes its step and hands the run over at once, without its lease having to end', async () => {
    const hold = await holdCall(stack.baseUrl, creation, 'before');
    const run = await answeredRun(sofia, 'Handed over');
    await submitByProgram(sofia, run);
    await hold.caught();
    const stopped = stack.service().stop();
    await hold.release();
    await stopped;
    expect(await sofia.read(`csp_provisionings(${run.runId})`)).toMatchObject({
      statuscode: runStatus.InProgress,
      csp_tenantid: expect.any(String),
      csp_leaseholder: null,
    });
    await stack.startService();
    await reach(sofia, run, runStatus.Completed);
    const { run: row } = await expectDoneOnce(stack.baseUrl, sofia, run);
    expect(row['csp_credentials']).toBe(credentials.Waiting);
  });

  test('one frozen in the middle of a call: the other takes over when the lease ends, and the first, thawed, writes nothing', async () => {
    const hold = await holdCall(stack.baseUrl, creation, 'after');
    const run = await answeredRun(sofia, 'Frozen');
    await submitByProgram(sofia, run);
    await hold.caught();
    const pid = Number(workerIn(stack.dataFolder).split('/').at(-1));
    process.kill(pid, 'SIGSTOP');
    try {
      await hold.release();
      await endLeases(stack.baseUrl, 'csp_provisionings');
      second = await startSecondService(stack);
      await reach(sofia, run, runStatus.Completed);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    const finished = await expectDoneOnce(stack.baseUrl, sofia, run);
    const said = await waitFor(
      () => Promise.resolve(logsOf(stack.dataFolder)),
      (logs) => logs.includes('another worker has the run'),
    );
    expect(said).toContain('another worker has the run');
    expect((await expectDoneOnce(stack.baseUrl, sofia, run)).run).toEqual(finished.run);
    expect(finished.run).toMatchObject({ csp_credentials: credentials.Waiting });
  });
});
