import { randomUUID } from 'node:crypto';
import { readConfiguration } from '../../../plugins/configuration';
import type { Log } from '../../../plugins/log';
import { startService, type Service } from '../../../plugins/server';
import { systemTime } from '../../../plugins/time';
import type { Clock } from '../../../sandbox/platform/clock';
import type { PersonName } from './people';
import { watchedLog } from './log';
import { createSurroundings } from './surroundings';

/** The service in the process of the test; it is told the time by `clock`. */
export const startInTest = (settings: Readonly<Record<string, string | undefined>>, clock: Clock, log: Log): Promise<Service> =>
  startService(readConfiguration(settings), {
    fetch,
    time: { now: clock.now, sleep: systemTime.sleep },
    log,
    newId: randomUUID,
    random: Math.random,
    worker: 'worker',
  });

/** The whole service over real HTTP in its surroundings, in the process of the test. */
export const serviceWorld = async (settings: Readonly<Record<string, string>> = {}) => {
  const around = await createSurroundings();
  const watched = watchedLog();
  const start = () => startInTest({ ...around.environment, ...settings }, around.clock, watched.log);
  let service = await start();

  return {
    ...around,
    lines: watched.lines,
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
      watched.close();
    },
  };
};
export type ServiceWorld = Awaited<ReturnType<typeof serviceWorld>>;
