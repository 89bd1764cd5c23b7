import { chosenAccount, isForm, type Place, type SelectedRow } from './chosen-account';
import { createRun, findOpenRun } from './open-run';

/** Enable rule of **Provision Account**: on a form that was saved, in a list with exactly one account selected. */
export const canProvision = (place: Place, selected?: readonly SelectedRow[]): boolean => chosenAccount(place, selected) !== null;

/**
 * Command **Provision Account**: opens the account's unfinished run, or a new one, as a dialog. When it is closed, the form or list
 * shows what became of it.
 */
export const provision = async (place: Place, selected?: readonly SelectedRow[]): Promise<void> => {
  const account = chosenAccount(place, selected);
  if (account === null) return;
  try {
    const runId = (await findOpenRun(account.id)) ?? (await createRun(account.id));
    await Xrm.Navigation.navigateTo(
      { pageType: 'entityrecord', entityName: 'csp_provisioning', entityId: runId },
      { target: 2, position: 1, width: { value: 80, unit: '%' }, height: { value: 90, unit: '%' }, title: account.name },
    );
    await (isForm(place) ? place.data.refresh(false) : place.refresh());
  } catch (error) {
    await Xrm.Navigation.openErrorDialog({ message: messageOf(error) });
  }
};

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
