import type { ChosenRow } from '../common/place';

/** Opens an order as a dialog; it ends when the dialog is closed. */
export const openOrder = async ({ id, name }: ChosenRow): Promise<void> => {
  await Xrm.Navigation.navigateTo(
    { pageType: 'entityrecord', entityName: 'csp_order', entityId: id },
    { target: 2, position: 1, width: { value: 80, unit: '%' }, height: { value: 90, unit: '%' }, title: name },
  );
};
