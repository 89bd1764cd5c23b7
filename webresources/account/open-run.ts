import type { ProvisioningRow, ProvisioningWrite } from '../../solution/rows';

/** The account's run that is not finished yet, newest first; null when there is none. */
export const findOpenRun = async (accountId: string): Promise<string | null> => {
  const found = await Xrm.WebApi.retrieveMultipleRecords(
    'csp_provisioning',
    `?$select=csp_provisioningid&$filter=_csp_accountid_value eq ${accountId} and statecode eq 0&$orderby=createdon desc&$top=1`,
  );
  const [run]: Pick<ProvisioningRow, 'csp_provisioningid'>[] = found.entities;
  return run?.csp_provisioningid ?? null;
};

/** Makes a run that knows only its account; the wizard answers from it what the CRM knows. Returns the run's id. */
export const createRun = async (accountId: string): Promise<string> => {
  const columns: ProvisioningWrite = { 'csp_AccountId@odata.bind': `/accounts(${accountId})` };
  const created = await Xrm.WebApi.createRecord('csp_provisioning', columns);
  return created.id;
};
