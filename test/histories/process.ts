import { createDataverse } from '../../plugins/dataverse/client';
import { reopenOrders } from '../../plugins/jobs/reopen-orders';
import { sweepOrders } from '../../plugins/jobs/sweep-orders';
import { createLog } from '../../plugins/log';
import { createOrders } from '../../plugins/orders';
import { createPartnerCenter } from '../../plugins/partner-center';
import { createProviderDirectory } from '../../plugins/providers/directory';
import type { Time } from '../../plugins/time';
import type { Crossing } from './crossing';
import { callOf } from './far-side/call';
import type { Network } from './far-side/network';
import { createHalt } from './halt';
import type { Witness } from './promises/witness';

const log = createLog('silent');

/** One process of the service: its calls pass the crossing, and it can be stopped at any of them. */
export const createProcess = (options: {
  readonly name: string;
  readonly network: Network;
  readonly crossing: Crossing;
  readonly witness: Witness;
  readonly now: () => number;
  /** As its own machine tells the time. */
  readonly clock: () => number;
  readonly advance: (milliseconds: number) => void;
  readonly newId: () => string;
}) => {
  const { name, network, crossing, witness, now } = options;
  const halt = createHalt(now);
  let working = 0;

  const send: typeof fetch = async (input, init) => {
    const call = callOf(input, init);
    halt.orGoOn();
    await crossing.wait();
    await halt.begins(call);
    witness.sends(call, name);
    await halt.at('before');
    const answer = await network.send(call, name);
    await halt.at('after');
    witness.hears(call, answer.status);
    return answer;
  };

  const time: Time = {
    now: options.clock,
    async sleep(milliseconds) {
      if (!halt.isDead()) options.advance(milliseconds);
      await Promise.resolve();
    },
  };
  const tokens = { token: async () => 'token', forget: () => undefined };
  const outside = { fetch: send, time, timeoutMilliseconds: 3_600_000 };
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
    worker: name,
    leaseMilliseconds: 180_000,
    isStopping: () => false,
    contractChanged: async () => undefined,
  });
  const jobs = [reopenOrders({ dataverse, time, everyMilliseconds: 1 }), sweepOrders({ dataverse, orders, time, everyMilliseconds: 1 })];
  const sweep = async (): Promise<void> => {
    for (const job of jobs) await job.run();
  };

  const track = (work: Promise<unknown>): void => {
    working++;
    void work
      .catch(() => undefined)
      .then(() => orders.idle())
      .finally(() => working--);
  };

  return {
    begin: (orderId: string, asked: boolean): void => track(orders.begin(orderId, { asked })),
    sweep: (): void => track(sweep()),
    stopAt: halt.stopAt,
    wake: halt.wake,
    calm: halt.calm,
    /** Nothing of it goes on: it has ended its work, is dead, or is frozen over it. */
    rests: (): boolean => working === 0 || halt.isFrozen(),
    isDead: halt.isDead,
  };
};
export type Process = ReturnType<typeof createProcess>;
