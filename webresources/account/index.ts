import { commandOn, ruleOn } from '../common/command';
import { onEachLoad } from '../common/form';
import { chosenRow, type Place, type SelectedRow } from '../common/place';
import { addFor } from '../order/add';
import { mayBuyFor } from '../order/may-buy';
import { showWhatIsMissing } from './missing';
import { openNewContract } from './new-contract';
import { createRun, findOpenRun } from './open-run';

/** Enable rule of **Provision Account**: on a form that was saved, in a list with exactly one account selected. */
export const canProvision = (place: Place, selected?: readonly SelectedRow[]): boolean => chosenRow('account', place, selected) !== null;

/**
 * Command **Provision Account**: opens the account's unfinished run, or a new one, as a dialog. When it is closed, the form or list
 * shows what became of it.
 */
export const provision = commandOn('account', async (account) => {
  const runId = (await findOpenRun(account.id)) ?? (await createRun(account.id));
  await Xrm.Navigation.navigateTo(
    { pageType: 'entityrecord', entityName: 'csp_provisioning', entityId: runId },
    { target: 2, position: 1, width: { value: 80, unit: '%' }, height: { value: 90, unit: '%' }, title: account.name },
  );
});

export const canMakeContract = canProvision;

/** **New billing contract**: its form, with the account filled in, from which the rest follows. */
export const newContract = commandOn('account', openNewContract, { leaves: true });

/** Enable rule of **Add subscription**; what is missing is said above the account's form. */
export const canAddSubscription = ruleOn('account', ({ id }) => mayBuyFor(id));

/** **Add subscription**: an order as a dialog, on the account's usual contract. */
export const addSubscription = commandOn('account', addFor);

/** The form says what the account lacks to be able to buy (R13). */
export const onLoad = (context: Xrm.Events.EventContext): void => onEachLoad(context, (form) => void showWhatIsMissing(form));
