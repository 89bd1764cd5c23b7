import { confirmed } from '../common/command';
import type { ChosenRow } from '../common/place';
import { saying } from '../common/words';
import { ask } from './ask';
import texts from './texts.json';

const say = saying(texts);

/** **End**: for a contract on which nothing is open any more. */
export const endContract = async ({ id, name }: ChosenRow): Promise<void> => {
  if (await confirmed(say('end'), say('end-ask', { name }))) await ask('End', id);
};
