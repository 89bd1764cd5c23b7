import { defaultsToClear } from '../../core/contracts/defaults';
import type { Dataverse } from '../dataverse/client';
import { contractColumns, contractFrom, contractsOf, readContract, type StoredContract } from './contract';

const tries = 6;

/**
 * Keeps one default for each account and currency: of several, the one that was changed last. Which one follows from the rows alone, so
 * deliveries may come twice, late and out of order. True where a contract lost the flag.
 */
export const keepDefault = async (dataverse: Dataverse, contractId: string): Promise<boolean> => {
  const changed = await readContract(dataverse, contractId);
  const account = changed?.row._csp_accountid_value ?? null;
  if (changed === null || account === null) return false;
  const currency = changed.row._transactioncurrencyid_value;
  let hasCleared = false;
  for (let tried = 0; tried < tries; tried++) {
    const rivals = (await contractsOf(dataverse, account)).filter(({ row }) => row._transactioncurrencyid_value === currency);
    const cleared = await Promise.all(surplus(rivals).map((contract) => clear(dataverse, contract)));
    hasCleared ||= cleared.includes(true);
    if (!cleared.includes(false)) return hasCleared;
  }
  return hasCleared;
};

/** An ended contract is nobody's default. */
const surplus = (rivals: readonly StoredContract[]): readonly StoredContract[] => {
  const contracts = rivals.map(({ row }) => contractFrom(row));
  const flagged = rivals.filter(({ row }) => row.csp_isdefault === true);
  const running = flagged.filter(({ row }) => contractFrom(row).state !== 'Ended');
  const winner = running.reduce<StoredContract | null>((best, each) => (best === null || isLater(each, best) ? each : best), null);
  const losing = winner === null ? [] : defaultsToClear(contracts, winner.row.csp_billingcontractid);
  return flagged.filter((each) => !running.includes(each) || losing.includes(each.row.csp_billingcontractid));
};

const isLater = ({ row }: StoredContract, other: StoredContract): boolean =>
  row.modifiedon === other.row.modifiedon
    ? row.csp_billingcontractid > other.row.csp_billingcontractid
    : row.modifiedon > other.row.modifiedon;

/** False where somebody has changed it meanwhile: then it is judged anew. */
const clear = async (dataverse: Dataverse, { row, etag }: StoredContract): Promise<boolean> =>
  (await dataverse.change('csp_billingcontracts', row.csp_billingcontractid, etag, { csp_isdefault: false }, contractColumns)) !== null;
