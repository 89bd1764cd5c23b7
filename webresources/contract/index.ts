import { mayAskContract } from '../../core/contracts/contract';
import { addTo } from '../order/add';
import { mayBuyOn } from '../order/may-buy';
import { commandOn, ruleOn } from '../common/command';
import { writeRow } from '../common/rows';
import { activateContract } from './activate';
import { endContract } from './end';
import { replaceContract } from './replace';
import { readOpen, readStanding } from './standing';

const table = 'csp_billingcontract';

export const canActivate = ruleOn(table, async ({ id }) => {
  const { state, isAsked } = await readStanding(id);
  return !isAsked && mayAskContract('Activate', { state }, 0);
});
export const activate = commandOn(table, activateContract);

export const canEnd = ruleOn(table, async ({ id }) => {
  const { state, isAsked } = await readStanding(id);
  if (isAsked || state === 'Ended') return false;
  const open = await readOpen(id);
  return mayAskContract('End', { state }, open.subscriptions + open.orders);
});
export const end = commandOn(table, endContract);

export const canReplace = ruleOn(table, async ({ id }) => {
  const { state, isAsked } = await readStanding(id);
  return !isAsked && mayAskContract('Replace', { state }, 0);
});
export const replace = commandOn(table, replaceContract, { leaves: true });

export const canMakeDefault = ruleOn(table, async ({ id }) => {
  const { state, isDefault } = await readStanding(id);
  return state === 'Active' && !isDefault;
});

/** **Make default**: the service takes the flag from the one that had it. */
export const makeDefault = commandOn(table, ({ id }) => writeRow(table, id, { csp_isdefault: true }));

export const canAddSubscription = ruleOn(table, ({ id }) => mayBuyOn(id));

/** **Add subscription** to this contract. */
export const addSubscription = commandOn(table, addTo);

/** The form fills what a new contract starts with, checks what is typed, and says what the contract waits for. */
export { showContract as onLoad } from './form';
