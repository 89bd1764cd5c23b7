import { mayAskContract, type ContractWish } from '../../core/contracts/wishes';
import { addTo } from '../order/add';
import { mayBuyOn } from '../order/may-buy';
import { commandOn, ruleOn } from '../common/command';
import { activateContract } from './activate';
import { ask } from './ask';
import { endContract } from './end';
import { replaceContract } from './replace';
import { readOpen, readStanding } from './standing';

const table = 'csp_billingcontract';

/** Whether a wish may be asked for now, which need not know what is open on the contract. */
const mayAsk = (wish: Exclude<ContractWish, 'End'>) => ruleOn(table, async ({ id }) => mayAskContract(wish, await readStanding(id), 0));

export const canActivate = mayAsk('Activate');
export const activate = commandOn(table, activateContract);

export const canEnd = ruleOn(table, async ({ id }) => {
  const standing = await readStanding(id);
  if (!mayAskContract('End', standing, 0)) return false;
  const open = await readOpen(id);
  return mayAskContract('End', standing, open.subscriptions + open.orders);
});
export const end = commandOn(table, endContract);

export const canReplace = mayAsk('Replace');
export const replace = commandOn(table, replaceContract, { leaves: true });

export const canMakeDefault = mayAsk('MakeDefault');

/** **Make default**: the service takes the flag from the one that had it. */
export const makeDefault = commandOn(table, ({ id }) => ask('MakeDefault', id));

export const canAddSubscription = ruleOn(table, ({ id }) => mayBuyOn(id));

/** **Add subscription** to this contract. */
export const addSubscription = commandOn(table, addTo);

/** The form fills what a new contract starts with, checks what is typed, and says what the contract waits for. */
export { showContract as onLoad } from './form';
