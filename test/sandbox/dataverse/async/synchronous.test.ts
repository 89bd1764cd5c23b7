import { DataverseError } from '../../../../sandbox/dataverse/errors';
import { covers } from '../../platform/covers';
import { step, updated } from './contact';
import { startReceiver } from './receiver-process';
import { createScene } from './scene';

let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeEach(async () => (receiver = await startReceiver()));
afterEach(() => receiver.stop());

describe('a synchronous step', () => {
  test.each([
    ['200', '1'],
    ['503,204', '2'],
  ])('answered %s lets the change be made', async (answers, expected) => {
    covers('dataverse: synchronous webhook steps');
    const { service } = createScene(`${receiver.address}/${answers}`, [step({ mode: 'sync', stage: 20 })]);
    service.publish(updated);
    expect(await receiver.calls()).toBe(expected);
    expect(service.pending()).toBe(0);
  });

  test.each([
    ['500', '1', 'the endpoint answered with the http status 500'],
    ['503,502', '2', 'the endpoint answered with the http status 502'],
    ['silence', '1', 'the http request timed out at client side'],
  ])('answered %s undoes the change', async (answers, expected, reason) => {
    const { service, database } = createScene(
      `${receiver.address}/${answers}`,
      [step({ mode: 'async' }), step({ mode: 'sync', stage: 20, name: 'guard' })],
      {
        timeout: answers === 'silence' ? 1500 : 30_000,
      },
    );
    const change = () => database.transaction(() => service.publish(updated));
    expect(change).toThrow(DataverseError);
    expect(service.pending()).toBe(0);
    expect(await receiver.calls()).toBe(expected);
    expect(change).toThrow(expect.objectContaining({ status: 400, code: '0x80040265', message: expect.stringContaining(reason) }));
  });

  test('without an endpoint undoes the change, too', () => {
    const { service } = createScene(receiver.address, [step({ mode: 'sync' })], { endpoint: () => null });
    expect(() => service.publish(updated)).toThrow(
      'The endpoint is unavailable. Step: webhook: Update of contact. The service endpoint of the step does not exist.',
    );
  });
});
