import type { Dataverse } from '../dataverse/client';
import { giveUpLeftovers } from '../orders/leftovers';
import type { Job } from './job';

/** Gives up lines that were written for orders after their end. */
export const giveUpLeftoversJob = (options: { dataverse: Dataverse; everyMilliseconds: number }): Job => ({
  name: 'give up leftovers of orders',
  everyMilliseconds: options.everyMilliseconds,
  run: () => giveUpLeftovers(options.dataverse),
});
