import type { Dataverse } from '../dataverse/client';
import { endedTooSoon, reopen } from '../orders/reopen';
import type { Time } from '../time';
import { eachOf } from './each-of';
import type { Job } from './job';

/** Opens orders again that somebody has ended while they were being bought, so that the sweep finds out what became of them. */
export const reopenOrders = (options: { dataverse: Dataverse; time: Time; everyMilliseconds: number }): Job => ({
  name: 'reopen orders',
  everyMilliseconds: options.everyMilliseconds,
  async run() {
    await eachOf(await endedTooSoon(options.dataverse), (order) => reopen(options, order));
  },
});
