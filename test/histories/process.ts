import { createDataverse } from '../../plugins/dataverse/client';
import { sweepOrders } from '../../plugins/jobs/sweep-orders';
import { createLog } from '../../plugins/log';
import { createOrders } from '../../plugins/orders';
import { createPartnerCenter } from '../../plugins/partner-center';
import { createProviderDirectory } from '../../plugins/providers/directory';
import type { Time } from '../../plugins/time';
import type { Network } from './far-side/network';

/** When a process stops: at its n-th call from now, before it is sent or after it took effect. A frozen one wakes up again. */
export type Stop = { readonly kind: 'dies' | 'freezes'; readonly at: number; readonly moment: 'before' | 'after' };

const log = createLog('silent');

/** One process of the service on the network; its calls can be interleaved with those of others in any order. */
export const createProcess = (options: {
  readonly name: string;
  readonly network: Network;
  readonly now: () => number;
  readonly advance: (milliseconds: number) => void;
  readonly newId: () => string;
  /** How many turns a call waits, so that concurrent calls pass each other. */
  readonly turns: () => number;
}) => {
  let stop: Stop | null = null;
  let calls = 0;
  let isDead = false;
  let frozen: { readonly until: Promise<void>; readonly wake: () => void } | null = null;
  let working = 0;

  const freeze = (): void => {
    let wake = (): void => undefined;
    const until = new Promise<void>((resolve) => (wake = resolve));
    frozen = { until, wake };
  };
  const strike = async (moment: Stop['moment']): Promise<void> => {
    if (stop !== null && stop.at === calls && stop.moment === moment) {
      if (stop.kind === 'dies') isDead = true;
      else freeze();
      stop = null;
    }
    if (frozen !== null) await frozen.until;
    if (isDead) throw new TypeError('the process is dead');
  };

  const send: typeof fetch = async (input, init) => {
    if (isDead) throw new TypeError('the process is dead');
    calls++;
    for (let turn = options.turns(); turn > 0; turn--) await Promise.resolve();
    await strike('before');
    const answer = await options.network.send(new Request(input, init));
    await strike('after');
    return answer;
  };

  const time: Time = {
    now: options.now,
    async sleep(milliseconds) {
      if (!isDead) options.advance(milliseconds);
      await Promise.resolve();
    },
  };
  const tokens = { token: async () => 'token', forget: () => undefined };
  const outside = { fetch: send, time, timeoutMilliseconds: 1000 };
  const dataverse = createDataverse({ ...outside, url: 'http://crm.example', tokens });
  const partnerCenter = createPartnerCenter({
    ...outside,
    url: 'http://partner.example',
    salesUrl: 'http://partner.example',
    tokens: { user: tokens, app: tokens },
    log,
    newId: options.newId,
  });
  const orders = createOrders({
    dataverse,
    providers: createProviderDirectory(() => partnerCenter),
    time,
    log,
    newId: options.newId,
    random: () => 0.5,
    worker: options.name,
    leaseMilliseconds: 180_000,
    isStopping: () => false,
    contractChanged: async () => undefined,
  });
  const job = sweepOrders({ dataverse, orders, time, everyMilliseconds: 1 });

  const track = (work: Promise<unknown>): void => {
    working++;
    void work
      .catch(() => undefined)
      .then(() => orders.idle())
      .finally(() => working--);
  };

  return {
    begin: (orderId: string, asked: boolean) => track(orders.begin(orderId, { asked })),
    sweep: () => track(job.run()),
    stopAt(next: Stop): void {
      stop = { ...next, at: calls + next.at };
    },
    wake(): void {
      const waiting = frozen;
      frozen = null;
      stop = null;
      waiting?.wake();
    },
    /** Nothing of it goes on: it has ended its work, is dead, or is frozen over it. */
    rests: (): boolean => working === 0 || frozen !== null,
    isDead: (): boolean => isDead,
  };
};
export type Process = ReturnType<typeof createProcess>;
