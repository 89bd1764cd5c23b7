import { contractFaults } from '../../core/contracts/contract';
import { becomesDefault } from '../../core/contracts/defaults';
import { refusesWish } from '../../core/contracts/wishes';
import { contractStatus } from '../../solution/rows';
import { contractFrom, rivalsOf, type ContractRow } from './contract';
import type { ContractContext } from './context';
import { askedAt, flaggedSince } from './default-flag';
import type { ContractOutcome } from './outcome';

/** Makes a draft active; the first of its account and currency becomes the default. */
export const activate = async ({ dataverse, time }: ContractContext, row: ContractRow): Promise<ContractOutcome> => {
  const contract = contractFrom(row);
  const refusal = refusesWish('Activate', contract, 0);
  if (refusal !== null) return { refusal };
  if (contractFaults({ ...contract, name: row.csp_name ?? '' }).length > 0) return { refusal: 'incomplete' };
  const others = (await rivalsOf(dataverse, row)).map((each) => contractFrom(each.row));
  const flag = becomesDefault(contract, others) ? flaggedSince(askedAt(row, time.now())) : {};
  return { changes: { statuscode: contractStatus.Active, ...flag } };
};
