import type { Contract } from '../../core/contracts/contract';
import type { DefaultFacts } from '../../core/contracts/defaults';
import type { ContractWish } from '../../core/contracts/wishes';
import { contractStatus, contractWish, nameOf } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Row, Stored } from '../dataverse/tables';
import { instantOf } from '../time';

export const contractColumns = [
  'csp_billingcontractid',
  'csp_name',
  '_csp_accountid_value',
  '_transactioncurrencyid_value',
  'csp_startson',
  'csp_endson',
  'csp_isdefault',
  'csp_defaultsince',
  '_csp_replacesid_value',
  'csp_asked',
  'csp_askedon',
  'csp_leaseuntil',
  'statecode',
  'statuscode',
  'createdon',
] as const;

export type ContractRow = Pick<Row<'csp_billingcontracts'>, (typeof contractColumns)[number]>;
export type StoredContract = Stored<ContractRow>;

export const readContract = (dataverse: Dataverse, contractId: string): Promise<StoredContract | null> =>
  dataverse.retrieve('csp_billingcontracts', contractId, contractColumns);

/** All contracts of its account in its currency, ended ones and itself too; none where it has no account. */
export const rivalsOf = async (dataverse: Dataverse, row: ContractRow): Promise<StoredContract[]> => {
  const { _csp_accountid_value: account, _transactioncurrencyid_value: currency } = row;
  if (account === null) return [];
  return dataverse.query('csp_billingcontracts', {
    columns: contractColumns,
    filter: `_csp_accountid_value eq ${account} and _transactioncurrencyid_value eq ${currency}`,
  });
};

/** What a person asks for; null where nobody does. */
export const wishOf = ({ csp_asked }: Pick<ContractRow, 'csp_asked'>): ContractWish | null => nameOf(contractWish, csp_asked);

/** A contract as the rules see it. Currencies are only compared, so the row's id stands for the currency. */
export const contractFrom = (row: ContractRow): Contract & DefaultFacts => ({
  id: row.csp_billingcontractid,
  accountId: row._csp_accountid_value,
  currency: row._transactioncurrencyid_value,
  state: nameOf(contractStatus, row.statuscode) ?? 'Draft',
  startsOn: row.csp_startson,
  endsOn: row.csp_endson,
  isDefault: row.csp_isdefault === true,
  defaultSince: instantOf(row.csp_defaultsince),
  replacesId: row._csp_replacesid_value,
  wish: wishOf(row),
  createdOn: row.createdon,
});
