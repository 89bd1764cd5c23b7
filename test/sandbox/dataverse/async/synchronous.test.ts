import { createSynchronousSteps } from '../../../../sandbox/dataverse/async/synchronous-steps';
import { Database } from '../../../../sandbox/platform/database';
import { timeOver } from '../../../time-over';
import { covers } from '../../platform/covers';
import { step, updated } from './contact';
import { startReceiver, type Answer } from './receiver';
import { createScene } from './scene';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));
const receiving = async (...answers: Answer[]) => {
  const receiver = await startReceiver(...answers);
  closing.push(receiver.close);
  return receiver;
};

describe('a synchronous step', () => {
  test.each<[Answer[], number]>([
    [[200], 1],
    [[503, 204], 2],
  ])('answered %j lets the change be made', async (answers, calls) => {
    covers('dataverse: synchronous webhook steps');
    const receiver = await receiving(...answers);
    const { service, complete } = createScene(receiver.url, [step({ mode: 'sync', stage: 20 })]);
    await complete(() => service.publish(updated));
    expect(receiver.received).toHaveLength(calls);
    expect(service.pending()).toBe(0);
  });

  test.each<[Answer[], number, string]>([
    [[500], 1, 'the endpoint answered with the http status 500'],
    [[503, 502], 2, 'the endpoint answered with the http status 502'],
    [['hang-up'], 1, 'the http request could not be sent'],
    [['silence'], 1, 'the http request timed out at client side'],
  ])('answered %j undoes the change', async (answers, calls, reason) => {
    const receiver = await receiving(...answers);
    const steps = [step({ mode: 'async' }), step({ mode: 'sync', stage: 20, name: 'guard' })];
    const { service, complete } = createScene(receiver.url, steps);
    await timeOver(async (time) => {
      const refused = expect(complete(() => service.publish(updated))).rejects.toMatchObject({
        status: 400,
        code: '0x80040265',
        message: expect.stringContaining(reason),
      });
      while (receiver.received.length < calls) await new Promise((resolve) => setTimeout(resolve, 5));
      if (answers.includes('silence')) time.now();
      await refused;
    });
    expect(receiver.received).toHaveLength(calls);
    expect(service.pending()).toBe(0);
  });

  test('without an endpoint undoes the change, too', async () => {
    const { service, complete } = createScene('http://127.0.0.1:9', [step({ mode: 'sync' })], { endpoint: () => null });
    await expect(complete(() => service.publish(updated))).rejects.toThrow(
      'The endpoint is unavailable. Step: webhook: Update of contact. The service endpoint of the step does not exist.',
    );
  });

  test('is asked once each, in the order of the stages, however often the change is attempted', async () => {
    const receiver = await receiving(200);
    const steps = [step({ mode: 'sync', stage: 40 }), step({ mode: 'sync', stage: 20 }), step({ mode: 'sync', stage: 10 })];
    const { service, complete, database } = createScene(receiver.url, steps);
    database.exec('CREATE TABLE attempt (number INTEGER)');
    await complete(() => {
      database.run('INSERT INTO attempt VALUES (1)');
      service.publish(updated);
    });
    expect(receiver.received.map(({ text }) => (JSON.parse(text) as { Stage: number }).Stage)).toEqual([10, 20, 40]);
    expect(database.get('SELECT count(*) AS attempts FROM attempt')).toEqual({ attempts: 1 });
  });

  test('is told of the id that a new row then has', async () => {
    let made = 0;
    const steps = createSynchronousSteps(new Database(':memory:'), () => `id-${++made}`);
    const told: string[] = [];
    const id = await steps.complete(() => {
      const row = steps.newId();
      steps.meet(async () => void told.push(row));
      return row;
    });
    expect([told, id]).toEqual([['id-1'], 'id-1']);
  });

  test('lets other changes be made while it waits', async () => {
    const receiver = await receiving('silence');
    const { service, complete } = createScene(receiver.url, [step({ mode: 'sync' })]);
    await timeOver(async (time) => {
      const waiting = complete(() => service.publish(updated)).catch(() => 'refused');
      while (receiver.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await complete(() => 'made')).toBe('made');
      time.now();
      expect(await waiting).toBe('refused');
    });
  });

  test('that still waits when the service stops refuses the change', async () => {
    const receiver = await receiving('silence');
    const { service, complete } = createScene(receiver.url, [step({ mode: 'sync' })]);
    const waiting = complete(() => service.publish(updated));
    const refused = expect(waiting).rejects.toMatchObject({ code: '0x80040265' });
    while (receiver.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await service.stop();
    await refused;
  });
});
