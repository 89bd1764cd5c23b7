import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { readConfiguration } from '../../../plugins/configuration';
import { createLog } from '../../../plugins/log';
import { startService, type Service } from '../../../plugins/server';
import { systemTime } from '../../../plugins/time';
import type { Clock } from '../../../sandbox/platform/clock';
import type { PersonName } from './dataverse';
import { createSurroundings } from './surroundings';

/** The service in the process of the test; it is told the time by `clock`, and what it logs is kept in `lines`. */
export const startInTest = (settings: Readonly<Record<string, string | undefined>>, clock: Clock, lines: string[]): Promise<Service> =>
  startService(readConfiguration(settings), {
    fetch,
    time: { now: clock.now, sleep: systemTime.sleep },
    log: createLog('trace', new Writable({ write: (line, _encoding, done) => (lines.push(String(line)), done()) })),
    newId: randomUUID,
    random: Math.random,
    worker: 'worker',
  });

/** The whole service over real HTTP in its surroundings, in the process of the test. */
export const serviceWorld = async (settings: Readonly<Record<string, string>> = {}) => {
  const around = await createSurroundings();
  const lines: string[] = [];
  const start = () => startInTest({ ...around.environment, ...settings }, around.clock, lines);
  let service = await start();

  return {
    ...around,
    lines,
    get service() {
      return service;
    },
    async startAgain(): Promise<void> {
      service = await start();
    },
    deliver: (id: string) => around.deliver(service.url, id),
    /** A question as the control asks it; `who` null is nobody. */
    ask: async (who: PersonName | null, method: string, path: string, body?: unknown): Promise<Response> =>
      fetch(`${service.url}${path}`, {
        method,
        headers: {
          Origin: 'http://crm.example',
          'Content-Type': 'application/json',
          ...(who === null ? {} : { Authorization: `Bearer ${await around.tokenOf(who)}` }),
        },
        body: body === undefined ? null : JSON.stringify(body),
      }),
    async close() {
      await service.stop();
      await around.close();
    },
  };
};
export type ServiceWorld = Awaited<ReturnType<typeof serviceWorld>>;
