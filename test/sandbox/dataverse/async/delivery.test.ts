import { z } from 'zod';
import type { AsyncService } from '../../../../sandbox/dataverse/async/service';
import { timeOver } from '../../../time-over';
import { covers } from '../../platform/covers';
import { contactId, step, updated } from './contact';
import { startReceiver, type Answer, type Receiver } from './receiver';
import { createScene } from './scene';

let receiver: Receiver;
const scene = async (answers: Answer[], options: Parameters<typeof createScene>[2] = {}) => {
  receiver = await startReceiver(...answers);
  return createScene(receiver.url, [step()], options);
};
afterEach(() => receiver.close());

/** Delivers to a receiver that never answers: its minute is over once the call is there. */
const drainUnheard = (service: AsyncService): Promise<void> =>
  timeOver(async (time) => {
    const drained = service.drain();
    while (receiver.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(time.asked).toEqual([60_000]);
    time.now();
    await drained;
  });

describe('an asynchronous step', () => {
  test('posts the context with the headers of Dataverse and the endpoint’s secret', async () => {
    covers('dataverse: webhook delivery');
    const { service } = await scene([200]);
    service.publish(updated);
    await service.drain();
    expect(receiver.received.map(({ path, headers }) => ({ path, headers }))).toEqual([
      {
        path: '/steps',
        headers: expect.objectContaining({
          'content-type': 'application/json; charset=utf-8',
          'x-ms-dynamics-organization': 'localhost:5000',
          'x-ms-dynamics-entity-name': 'contact',
          'x-ms-dynamics-request-name': 'Update',
          'x-ms-correlation-request-id': updated.correlationId,
          'x-key': 'secret',
        }),
      },
    ]);
    expect(receiver.received[0]?.headers).not.toHaveProperty('x-ms-dynamics-msg-size-exceeded');
    expect(JSON.parse(receiver.received[0]?.text ?? '')).toMatchObject({
      PrimaryEntityId: contactId,
      OperationId: '00000000-0000-4000-8000-000000000001',
    });
  });

  test('says in a header that a large payload was cut', async () => {
    const { service } = await scene([200]);
    service.publish({ ...updated, after: { ...updated.after, firstname: 'x'.repeat(300_000) } });
    await service.drain();
    expect(receiver.received[0]?.headers).toMatchObject({ 'x-ms-dynamics-msg-size-exceeded': 'true' });
    expect(JSON.parse(receiver.received[0]?.text ?? '')).not.toHaveProperty('InputParameters');
  });

  test.each<[Answer[], number, string[]]>([
    [[200], 1, ['waiting', 'in-progress', 'succeeded']],
    [[202], 1, ['waiting', 'in-progress', 'succeeded']],
    [[299], 1, ['waiting', 'in-progress', 'succeeded']],
    [[503, 200], 2, ['waiting', 'in-progress', 'waiting-for-retry', 'in-progress', 'succeeded']],
    [[502, 504], 2, ['waiting', 'in-progress', 'waiting-for-retry', 'in-progress', 'failed']],
    [[504, 502, 200], 2, ['waiting', 'in-progress', 'waiting-for-retry', 'in-progress', 'failed']],
    [[500], 1, ['waiting', 'in-progress', 'failed']],
    [[429], 1, ['waiting', 'in-progress', 'failed']],
    [[401], 1, ['waiting', 'in-progress', 'failed']],
    [[301], 1, ['waiting', 'in-progress', 'failed']],
    [['hang-up'], 1, ['waiting', 'in-progress', 'failed']],
    [['silence'], 1, ['waiting', 'in-progress', 'failed']],
  ])('answered %j is called %d times and its job goes through %j', async (answers, calls, states) => {
    covers('dataverse: webhook retry on 502, 503 and 504 only');
    const { service, statuses } = await scene(answers);
    service.publish(updated);
    if (answers.includes('silence')) await drainUnheard(service);
    else await service.drain();
    expect(receiver.received).toHaveLength(calls);
    expect(statuses()).toEqual([states]);
    expect(service.pending()).toBe(0);
  });

  test('tells the job why it failed', async () => {
    const { service, lastStates } = await scene(['silence', 500]);
    service.publish(updated);
    await drainUnheard(service);
    service.publish(updated);
    await service.drain();
    expect(lastStates()).toEqual([
      expect.objectContaining({
        message: 'The webhook call failed because the http request timed out at client side. Please check your webhook request handler.',
      }),
      expect.objectContaining({ message: 'The webhook call failed because the endpoint answered with the http status 500.' }),
    ]);
  });

  test('fails by name where its endpoint is gone', async () => {
    const { service, lastStates } = await scene([200], { endpoint: () => null });
    service.publish(updated);
    await service.drain();
    expect(lastStates()).toEqual([
      expect.objectContaining({ status: 'failed', message: 'The service endpoint of the step does not exist.' }),
    ]);
    expect(receiver.received).toHaveLength(0);
  });

  test('is not delivered where the change was undone', async () => {
    const { service, database } = await scene([200]);
    expect(() =>
      database.transaction(() => {
        service.publish(updated);
        throw new Error('undone');
      }),
    ).toThrow('undone');
    await service.drain();
    expect(receiver.received).toHaveLength(0);
  });

  test('is delivered by itself once the service is started, without anybody asking', async () => {
    const { service, statuses } = await scene([503, 200], { retryDelay: 20 });
    service.start();
    service.publish(updated);
    while (service.pending() > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await service.stop();
    expect(statuses()).toEqual([['waiting', 'in-progress', 'waiting-for-retry', 'in-progress', 'succeeded']]);
  });

  test('survives a stop in the middle of a call and is delivered by the next service over the same file', async () => {
    covers('dataverse: webhook queue survives a restart');
    const { service, database } = await scene(['silence', 200]);
    service.start();
    service.publish(updated);
    while (receiver.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await service.stop();
    expect(service.pending()).toBe(1);
    const { service: next } = createScene(receiver.url, [step()], { database });
    await next.drain();
    expect(receiver.ids()).toEqual([contactId, contactId]);
    expect(next.pending()).toBe(0);
  });

  test('is told as the row was when it changed, not as it is when it is delivered', async () => {
    const { service } = await scene([200]);
    service.publish(updated);
    service.publish({ ...updated, after: { ...updated.after, firstname: 'Jakob' } });
    await service.drain();
    const target = z.object({
      InputParameters: z.array(z.object({ value: z.object({ Attributes: z.array(z.object({ key: z.string(), value: z.unknown() })) }) })),
    });
    const names = receiver.received.map(({ text }) => target.parse(JSON.parse(text)).InputParameters[0]?.value.Attributes[0]?.value);
    expect(names.sort()).toEqual(['Jakob', 'James']);
  });

  test('is not held up by another endpoint that takes its minute', async () => {
    receiver = await startReceiver(200);
    const slow = await startReceiver('silence');
    const steps = [step({ endpointId: 'slow' }), step({ id: '5ab3be81-aaa4-59a5-943a-bc0361439dc2', endpointId: 'quick' })];
    const { service } = createScene(receiver.url, steps, {
      endpoint: (id) => ({ url: id === 'slow' ? slow.url : receiver.url, authType: 'HttpHeader', authValue: null }),
    });
    service.start();
    service.publish(updated);
    while (service.pending() > 1 || slow.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(receiver.received).toHaveLength(1);
    expect(slow.received).toHaveLength(1);
    await service.stop();
    await slow.close();
  });
});
