import type { ChosenRow } from '../common/place';

/** Opens the form of a new billing contract for this account. */
export const openNewContract = async ({ id, name }: ChosenRow): Promise<void> => {
  await Xrm.Navigation.openForm(
    { entityName: 'csp_billingcontract' },
    { csp_accountid: id, csp_accountidname: name, csp_accountidtype: 'account' },
  );
};
