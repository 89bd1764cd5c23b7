import { contractToday } from '../../core/contracts/today';
import { refusesWish } from '../../core/contracts/wishes';
import type { Day } from '../../core/time/day';
import { contractStatus } from '../../solution/rows';
import type { Write } from '../dataverse/tables';
import { contractFrom, type ContractRow } from './contract';
import type { ContractContext } from './context';
import { unflagged } from './default-flag';
import { openOnContract } from './on-contract';
import type { ContractOutcome } from './outcome';

/** Ends a contract on which nothing open hangs. */
export const end = async ({ dataverse, time }: ContractContext, row: ContractRow): Promise<ContractOutcome> => {
  const open = await openOnContract(dataverse, row.csp_billingcontractid);
  const refusal = refusesWish('End', contractFrom(row), open.subscriptions.length + open.orders.length);
  return refusal === null ? { changes: ended(row, contractToday(time.now())) } : { refusal };
};

/** An ended contract: its last day is today where it would have gone on. */
export const ended = (row: ContractRow, today: Day): Write<'csp_billingcontracts'> => ({
  statecode: 1,
  statuscode: contractStatus.Ended,
  ...unflagged,
  csp_endson: row.csp_endson === null || row.csp_endson > today ? today : row.csp_endson,
});
