import { mayAskContract } from '../../core/contracts/contract';
import { dayAt, type Day } from '../../core/provisioning/days';
import { contractStatus } from '../../solution/rows';
import type { Write } from '../dataverse/tables';
import { contractFrom, type ContractRow } from './contract';
import type { ContractContext } from './context';
import { openOnContract } from './on-contract';

/** Ends a contract on which nothing open hangs. Null where it may not be. */
export const end = async ({ dataverse, time }: ContractContext, row: ContractRow): Promise<Write<'csp_billingcontracts'> | null> => {
  const open = await openOnContract(dataverse, row.csp_billingcontractid);
  const isAllowed = mayAskContract('End', contractFrom(row), open.subscriptions.length + open.orders.length);
  return isAllowed ? ended(row, dayAt(time.now(), 0)) : null;
};

/** An ended contract: its last day is today where it would have gone on. */
export const ended = (row: ContractRow, today: Day): Write<'csp_billingcontracts'> => ({
  statecode: 1,
  statuscode: contractStatus.Ended,
  csp_isdefault: false,
  csp_endson: row.csp_endson === null || row.csp_endson > today ? today : row.csp_endson,
});
