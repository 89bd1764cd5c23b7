import type { Contract, ContractState, ContractWish } from '../../core/contracts/contract';
import { contractStatus, contractWish } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Row, Stored } from '../dataverse/tables';

export const contractColumns = [
  'csp_billingcontractid',
  'csp_name',
  '_csp_accountid_value',
  '_transactioncurrencyid_value',
  'csp_startson',
  'csp_endson',
  'csp_isdefault',
  '_csp_replacesid_value',
  'csp_asked',
  'csp_askedon',
  'csp_leaseuntil',
  'statecode',
  'statuscode',
  'createdon',
  'modifiedon',
] as const;

export type ContractRow = Pick<Row<'csp_billingcontracts'>, (typeof contractColumns)[number]>;
export type StoredContract = Stored<ContractRow>;

export const readContract = (dataverse: Dataverse, contractId: string): Promise<StoredContract | null> =>
  dataverse.retrieve('csp_billingcontracts', contractId, contractColumns);

/** All contracts of an account, ended ones too. */
export const contractsOf = (dataverse: Dataverse, accountId: string): Promise<StoredContract[]> =>
  dataverse.query('csp_billingcontracts', { columns: contractColumns, filter: `_csp_accountid_value eq ${accountId}` });

const states = Object.keys(contractStatus) as ContractState[];

/** A contract as the rules see it. Currencies are only compared, so the row's id stands for the currency. */
export const contractFrom = (row: ContractRow): Contract => ({
  id: row.csp_billingcontractid,
  accountId: row._csp_accountid_value,
  currency: row._transactioncurrencyid_value,
  state: states.find((state) => contractStatus[state] === row.statuscode) ?? 'Draft',
  startsOn: row.csp_startson,
  endsOn: row.csp_endson,
  isDefault: row.csp_isdefault === true,
  createdOn: row.createdon,
});

const wishes = Object.keys(contractWish) as ContractWish[];

/** What a person asks for; null where nobody does. */
export const wishOf = ({ csp_asked }: Pick<ContractRow, 'csp_asked'>): ContractWish | null =>
  wishes.find((wish) => contractWish[wish] === csp_asked) ?? null;
