import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { DataverseError } from '../../../../sandbox/dataverse/errors';
import { covers } from '../../platform/covers';
import { step, updated } from './contact';
import { createScene } from './scene';

/** The receiver must be another process: a synchronous step keeps this one waiting. It answers with the statuses in its path, in turn, and counts. */
const script = `
  let calls = 0;
  const server = require('node:http').createServer((request, response) => {
    if (request.url === '/calls') return response.end(String(calls));
    const answers = request.url.slice(1).split(',');
    const answer = answers[Math.min(calls++, answers.length - 1)];
    request.resume().on('end', () => { if (answer !== 'silence') response.writeHead(Number(answer)).end(); });
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

let receiver: ChildProcess;
let address: string;
beforeEach(async () => {
  receiver = spawn(process.execPath, ['--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!receiver.stdout) throw new Error('the receiver has no output');
  const [port] = await once(receiver.stdout, 'data');
  address = `http://127.0.0.1:${String(port).trim()}`;
});
afterEach(() => void receiver.kill());
const calls = async (): Promise<string> => (await fetch(`${address}/calls`)).text();

describe('a synchronous step', () => {
  test.each([
    ['200', '1'],
    ['503,204', '2'],
  ])('answered %s lets the change be made', async (answers, expected) => {
    covers('dataverse: synchronous webhook steps');
    const { service } = createScene(`${address}/${answers}`, [step({ mode: 'sync', stage: 20 })]);
    service.publish(updated);
    expect(await calls()).toBe(expected);
    expect(service.pending()).toBe(0);
  });

  test.each([
    ['500', '1', 'the endpoint answered with the http status 500'],
    ['503,502', '2', 'the endpoint answered with the http status 502'],
    ['silence', '1', 'the http request timed out at client side'],
  ])('answered %s undoes the change', async (answers, expected, reason) => {
    const { service, database } = createScene(
      `${address}/${answers}`,
      [step({ mode: 'async' }), step({ mode: 'sync', stage: 20, name: 'guard' })],
      {
        timeout: answers === 'silence' ? 1500 : 30_000,
      },
    );
    const change = () => database.transaction(() => service.publish(updated));
    expect(change).toThrow(DataverseError);
    expect(service.pending()).toBe(0);
    expect(await calls()).toBe(expected);
    expect(change).toThrow(expect.objectContaining({ status: 400, code: '0x80040265', message: expect.stringContaining(reason) }));
  });

  test('without an endpoint undoes the change, too', () => {
    const { service } = createScene(address, [step({ mode: 'sync' })], { endpoint: () => null });
    expect(() => service.publish(updated)).toThrow(
      'The endpoint is unavailable. Step: webhook: Update of contact. The service endpoint of the step does not exist.',
    );
  });
});
