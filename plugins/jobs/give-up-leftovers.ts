import type { Dataverse } from '../dataverse/client';
import { leftovers } from '../orders/leftovers';
import { eachOf } from './each-of';
import type { Job } from './job';

/** Gives up lines that were written for orders after their end. */
export const giveUpLeftoversJob = (options: { dataverse: Dataverse; everyMilliseconds: number }): Job => ({
  name: 'give up leftovers of orders',
  everyMilliseconds: options.everyMilliseconds,
  async run() {
    await eachOf(await leftovers(options.dataverse), (giveUp) => giveUp());
  },
});
