import { contractFaults, mayAskContract } from '../../core/contracts/contract';
import { becomesDefault } from '../../core/contracts/defaults';
import { contractStatus } from '../../solution/rows';
import type { Write } from '../dataverse/tables';
import { contractFrom, contractsOf, type ContractRow } from './contract';
import type { ContractContext } from './context';

/** Makes a draft active; the first of its account and currency becomes the default. Null where it may not be. */
export const activate = async ({ dataverse }: ContractContext, row: ContractRow): Promise<Write<'csp_billingcontracts'> | null> => {
  const contract = contractFrom(row);
  const faults = contractFaults({ ...contract, name: row.csp_name ?? '' });
  if (!mayAskContract('Activate', contract, 0) || faults.length > 0 || contract.accountId === null) return null;
  const others = (await contractsOf(dataverse, contract.accountId)).map((each) => contractFrom(each.row));
  return { statuscode: contractStatus.Active, ...(becomesDefault(contract, others) ? { csp_isdefault: true } : {}) };
};
