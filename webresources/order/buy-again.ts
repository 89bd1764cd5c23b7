import { mayBuyAgainFrom } from '../../core/orders/buying';
import { confirmed, Refused } from '../common/command';
import type { ChosenRow } from '../common/place';
import { writeRow } from '../common/rows';
import { momentText, saying } from '../common/words';
import { readStanding } from './standing';
import texts from './texts.json';

const say = saying(texts);

/**
 * **It was not bought: try again**, for an order of which nobody knows whether it was bought. The person's word lets the service make a new
 * cart once it, too, does not find the order at the provider (R14). What was bought cannot be undone here: the question says so.
 */
export const buyOrderAgain = async ({ id, name }: ChosenRow): Promise<void> => {
  const { checkedOutOn } = await readStanding(id);
  const from = checkedOutOn === null ? null : mayBuyAgainFrom(checkedOutOn);
  if (from !== null && Date.now() < from) throw new Refused(say('too-early', { moment: momentText(from) }));
  if (!(await confirmed(say('buy-again'), say('buy-again-ask', { name })))) return;
  await writeRow('csp_order', id, { csp_buyagainon: new Date().toISOString() });
};
