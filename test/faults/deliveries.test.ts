import { runStatus } from '../../solution/rows';
import { answeredRun, submitByProgram } from '../e2e/world/answered-run';
import { signInAs, type Person } from '../e2e/world/person';
import { startStack, type Stack } from '../e2e/world/stack';
import { expectDoneOnce } from './world/expect-done-once';
import { reach } from './world/run-states';
import { waitFor } from './world/wait-for';
import { webhookFaultsOf } from './world/webhook-faults';

jest.setTimeout(300_000);

describe('a submission of which the service', () => {
  let stack: Stack;
  let sofia: Person;
  let ada: Person;
  beforeAll(async () => {
    stack = await startStack();
    sofia = await signInAs(stack.baseUrl, 'sofia.seller@northwind.example');
    ada = await signInAs(stack.baseUrl, 'ada.admin@northwind.example');
  });
  afterAll(() => stack.stop());

  /** The delivery that tells of the new row has been made, so that the next one is that of the submission. */
  const quiet = (): Promise<unknown> =>
    waitFor(
      () => ada.list('asyncoperations?$select=statecode'),
      (jobs) => jobs.every((job) => job['statecode'] === 3),
    );

  test.each([
    ['is not told, is found by the sweeper', 'lose'],
    ['is told twice, is done once', 'duplicate'],
  ] as const)('%s', async (_sentence, kind) => {
    const faults = webhookFaultsOf(stack.baseUrl);
    const run = await answeredRun(sofia, `Webhook ${kind}`);
    await quiet();
    await faults.arm(kind);
    await submitByProgram(sofia, run);
    await reach(sofia, run, runStatus.Completed);
    expect(await faults.left()).toBe(0);
    const { run: row } = await expectDoneOnce(stack.baseUrl, sofia, run);
    expect(row['csp_attempts']).toBe(1);
  });

  test('could not be told, since none was running, is done once one runs', async () => {
    await stack.service().stop();
    const run = await answeredRun(sofia, 'Nobody at home');
    await submitByProgram(sofia, run);
    await quiet();
    await stack.startService();
    await reach(sofia, run, runStatus.Completed);
    await expectDoneOnce(stack.baseUrl, sofia, run);
  });
});
