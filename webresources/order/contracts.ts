import type { Contract } from '../../core/contracts/contract';
import { contractStatus, type BillingContractRow, nameOf } from '../../solution/rows';
import { readRow } from '../common/rows';

const columns = [
  'csp_billingcontractid',
  '_csp_accountid_value',
  '_transactioncurrencyid_value',
  'statuscode',
  'csp_startson',
  'csp_endson',
  'csp_isdefault',
  'createdon',
] as const;

type ContractColumns = Pick<BillingContractRow, (typeof columns)[number]>;

/** The account's contracts that have not ended. Currencies are compared only, so that their ids do as names. */
export const readContractsOf = async (accountId: string): Promise<readonly Contract[]> => {
  const found = await Xrm.WebApi.retrieveMultipleRecords(
    'csp_billingcontract',
    `?$select=${columns.join(',')}&$filter=_csp_accountid_value eq ${accountId} and statecode eq 0`,
  );
  const rows: ContractColumns[] = found.entities;
  return rows.map(contractOf);
};

export const readContract = async (contractId: string): Promise<Contract> =>
  contractOf(await readRow('csp_billingcontract', contractId, columns));

const contractOf = (row: ContractColumns): Contract => ({
  id: row.csp_billingcontractid,
  accountId: row._csp_accountid_value,
  currency: row._transactioncurrencyid_value,
  state: nameOf(contractStatus, row.statuscode) ?? 'Draft',
  startsOn: row.csp_startson,
  endsOn: row.csp_endson,
  isDefault: row.csp_isdefault === true,
  createdOn: row.createdon,
});
