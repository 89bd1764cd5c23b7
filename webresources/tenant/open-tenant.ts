import { chosenRow, isForm, readAgain, type Place, type SelectedRow } from '../common/place';

/** Opens the tenant's form as a dialog, on which its control asks and decides; on that form itself goes to the control. */
export const openTenant = async (place: Place, selected?: readonly SelectedRow[]): Promise<void> => {
  const tenant = chosenRow('csp_provideraccount', place, selected);
  if (tenant === null) return;
  if (isForm(place)) {
    place.ui.tabs.get('general')?.setFocus();
    return;
  }
  await Xrm.Navigation.navigateTo(
    { pageType: 'entityrecord', entityName: 'csp_provideraccount', entityId: tenant.id },
    { target: 2, position: 1, width: { value: 80, unit: '%' }, height: { value: 90, unit: '%' }, title: tenant.name },
  );
  await readAgain(place);
};
