import { isPersonAsked } from '../../core/orders/buying';
import { mayWithdrawOrder } from '../../core/orders/status';
import { orderStatus } from '../../solution/rows';
import { commandOn, ruleOn } from '../common/command';
import { optionAt } from '../common/form';
import { chosenRow, type Place, type SelectedRow } from '../common/place';
import { buyOrderAgain } from './buy-again';
import { followOrder } from './follow';
import { openOrder } from './open';
import { readStanding } from './standing';
import { withdrawOrder } from './withdraw';

const table = 'csp_order';

export const canOpen = (place: Place, selected?: readonly SelectedRow[]): boolean => chosenRow(table, place, selected) !== null;

/** **Open**: the order as a dialog over the list, so that the list is still there afterwards. */
export const open = commandOn(table, openOrder);

export const canWithdraw = ruleOn(table, async ({ id }) => mayWithdrawOrder((await readStanding(id)).status));
export const withdraw = commandOn(table, withdrawOrder);

export const canBuyAgain = ruleOn(table, async ({ id }) => isPersonAsked((await readStanding(id)).status));
export const buyAgain = commandOn(table, buyOrderAgain);

/**
 * The record of what was done is of interest only once there is one; it is read anew whenever it is opened, because the service writes it.
 * Commands and tabs follow the state in which the control sees the order.
 */
export const onLoad = (context: Xrm.Events.EventContext): void => {
  const form = context.getFormContext();
  followOrder(form);
  const record = form.ui.tabs.get('record');
  const showRecord = () => record?.setVisible(optionAt(form, 'statuscode') !== orderStatus.Draft);
  showRecord();
  form.data.addOnLoad(showRecord);
  record?.addTabStateChange(() => {
    if (record.getDisplayState() === 'expanded') void form.data.refresh(false);
  });
};
