import { isOvertaken } from '../../core/contracts/defaults';
import { refusesWish } from '../../core/contracts/wishes';
import { contractFrom, rivalsOf, type ContractRow } from './contract';
import type { ContractContext } from './context';
import { askedAt, flaggedSince } from './default-flag';
import type { ContractOutcome } from './outcome';

/** Makes a contract the default for its account and currency; the one that was it loses the flag afterwards. */
export const makeDefault = async ({ dataverse, time }: ContractContext, row: ContractRow): Promise<ContractOutcome> => {
  const contract = contractFrom(row);
  const refusal = refusesWish('MakeDefault', contract, 0);
  if (refusal !== null) return { refusal };
  const moment = askedAt(row, time.now());
  const others = (await rivalsOf(dataverse, row)).map((each) => contractFrom(each.row));
  return isOvertaken(contract, moment, others) ? { refusal: 'newer-default' } : { changes: flaggedSince(moment) };
};
