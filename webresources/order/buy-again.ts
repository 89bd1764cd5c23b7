import { isPersonAsked, mayBuyAgain, mayBuyAgainFrom } from '../../core/orders/buying';
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
  await mustBeAllowed(id);
  if (!(await confirmed(say('buy-again'), say('buy-again-ask', { name })))) return;
  await mustBeAllowed(id);
  await writeRow('csp_order', id, { csp_buyagainon: new Date().toISOString() });
};

/** Asked before the question and after it: meanwhile the provider's list may have told. */
const mustBeAllowed = async (orderId: string): Promise<void> => {
  const order = await readStanding(orderId);
  if (mayBuyAgain(order, Date.now())) return;
  if (!isPersonAsked(order.status) || order.checkedOutOn === null) throw new Refused(say('outcome-known'));
  throw new Refused(say('too-early', { moment: momentText(mayBuyAgainFrom(order.checkedOutOn)) }));
};
