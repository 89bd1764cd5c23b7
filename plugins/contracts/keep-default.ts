import { defaultsToClear } from '../../core/contracts/defaults';
import type { Dataverse } from '../dataverse/client';
import { contractColumns, contractFrom, readContract, rivalsOf, type StoredContract } from './contract';
import { unflagged } from './default-flag';

const tries = 6;

/**
 * Keeps one default for each account and currency: of several, the one that was asked for last. Which one follows from the rows alone, so
 * deliveries may come twice, late and out of order. True where a contract lost the flag.
 */
export const keepDefault = async (dataverse: Dataverse, contractId: string): Promise<boolean> => {
  const changed = await readContract(dataverse, contractId);
  if (changed === null) return false;
  let hasCleared = false;
  for (let tried = 0; tried < tries; tried++) {
    const rivals = await rivalsOf(dataverse, changed.row);
    const losing = defaultsToClear(rivals.map(({ row }) => contractFrom(row)));
    const surplus = rivals.filter(({ row }) => losing.includes(row.csp_billingcontractid));
    const cleared = await Promise.all(surplus.map((contract) => clear(dataverse, contract)));
    hasCleared ||= cleared.includes(true);
    if (!cleared.includes(false)) return hasCleared;
  }
  return hasCleared;
};

/** False where somebody has changed it meanwhile: then it is judged anew. */
const clear = async (dataverse: Dataverse, { row, etag }: StoredContract): Promise<boolean> =>
  (await dataverse.change('csp_billingcontracts', row.csp_billingcontractid, etag, unflagged, contractColumns)) !== null;
