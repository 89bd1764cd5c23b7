import { mayAskContract, type ContractWish } from '../../core/contracts/wishes';
import { addTo } from '../order/add';
import { mayBuyOn } from '../order/may-buy';
import { commandOn, ruleOn } from '../common/command';
import { activateContract } from './activate';
import { ask } from './ask';
import { endContract } from './end';
import { replaceContract } from './replace';
import { readStanding } from './standing';

const table = 'csp_billingcontract';

/** Whether a wish may be asked for by the contract's own state. What else is against it is told when it is asked for. */
const mayAsk = (wish: ContractWish) => ruleOn(table, async ({ id }) => mayAskContract(wish, await readStanding(id), 0));

export const canActivate = mayAsk('Activate');
export const activate = commandOn(table, activateContract);

export const canEnd = mayAsk('End');
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
