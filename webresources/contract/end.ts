import { refusesWish } from '../../core/contracts/wishes';
import { confirmed, Refused } from '../common/command';
import type { ChosenRow } from '../common/place';
import { saying } from '../common/words';
import { ask } from './ask';
import { refusalSentence } from './refusals';
import { readOpen, readStanding } from './standing';
import texts from './texts.json';

const say = saying(texts);

/** **End**: for a contract on which nothing is open any more; where something is, it says how much and what to do. */
export const endContract = async ({ id, name }: ChosenRow): Promise<void> => {
  const [standing, open] = await Promise.all([readStanding(id), readOpen(id)]);
  const refusal = refusesWish('End', standing, open.subscriptions + open.orders);
  if (refusal !== null)
    throw new Refused([refusalSentence(refusal, []), ...(refusal === 'something-open' ? [say('still-open', open)] : [])].join(' '));
  if (await confirmed(say('end'), say('end-ask', { name }))) await ask('End', id);
};
