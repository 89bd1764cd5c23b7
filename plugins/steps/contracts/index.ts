import type { ContractWish } from '../../../core/contracts/contract';
import { activate } from '../../contracts/activate';
import type { ContractContext } from '../../contracts/context';
import { contractColumns, readContract, wishOf, type ContractRow, type StoredContract } from '../../contracts/contract';
import { end } from '../../contracts/end';
import { keepDefault } from '../../contracts/keep-default';
import { replace } from '../../contracts/replace';
import type { Write } from '../../dataverse/tables';
import { isoInstant } from '../../time';
import { createUnderWay } from '../under-way';

export type ContractsContext = ContractContext & {
  readonly leaseMilliseconds: number;
  /** True once the process is to end: begin nothing more. */
  readonly isStopping: () => boolean;
};

/** The one way to the work on a billing contract, for webhook and sweeper alike; any number of processes may share it. */
export type Contracts = {
  /** Keeps one default, and begins what a person has asked for. True where there was something to do. Throws where the row cannot be reached. */
  begin(contractId: string): Promise<boolean>;
  /** Resolves when nothing that was begun is under way any more. */
  idle(): Promise<void>;
};

/** What each wish makes of the row; null where it may not be. Nothing else is written with the wish still on the row. */
const ways: Readonly<Record<ContractWish, (context: ContractContext, row: ContractRow) => Promise<Write<'csp_billingcontracts'> | null>>> =
  {
    Activate: activate,
    End: end,
    Replace: replace,
  };

export const createContracts = (context: ContractsContext): Contracts => {
  const { dataverse, time, log } = context;
  const underWay = createUnderWay();

  const begin = async (contractId: string): Promise<boolean> => {
    if (context.isStopping()) return false;
    const hasCleared = await keepDefault(dataverse, contractId);
    const stored = await readContract(dataverse, contractId);
    const wish = stored === null ? null : wishOf(stored.row);
    if (stored === null || wish === null || !isFree(stored.row, time.now())) return hasCleared;
    const lease = { csp_leaseuntil: isoInstant(time.now() + context.leaseMilliseconds) };
    const held = await dataverse.change('csp_billingcontracts', contractId, stored.etag, lease, contractColumns);
    if (held === null) return hasCleared;
    underWay.add(
      fulfil(held, wish).catch((error: unknown) =>
        log.error({ err: error, contract: contractId, wish }, 'the work on a contract broke off; its lease will run out'),
      ),
    );
    return true;
  };

  const fulfil = async (held: StoredContract, wish: ContractWish): Promise<void> => {
    const contract = held.row.csp_billingcontractid;
    const changes = await ways[wish](context, held.row);
    await settle(held, changes);
    if (changes === null) log.warn({ contract, wish }, 'a wish for a contract may not be fulfilled');
    else log.info({ contract, wish }, 'a wish for a contract was fulfilled');
    await keepDefault(dataverse, contract);
  };

  /** Writes the outcome and takes the wish away, unless another one has taken its place. */
  const settle = async (held: StoredContract, changes: Write<'csp_billingcontracts'> | null): Promise<void> => {
    const id = held.row.csp_billingcontractid;
    for (let current: StoredContract | null = held; current !== null;) {
      if (current.row.csp_leaseuntil !== held.row.csp_leaseuntil) return;
      const isSameWish: boolean = current.row.csp_asked === held.row.csp_asked && current.row.csp_askedon === held.row.csp_askedon;
      const written = await dataverse.change(
        'csp_billingcontracts',
        id,
        current.etag,
        { ...changes, csp_leaseuntil: null, ...(isSameWish ? { csp_asked: null } : {}) },
        contractColumns,
      );
      if (written !== null) return;
      current = await readContract(dataverse, id);
    }
  };

  return { begin, idle: underWay.idle };
};

const isFree = ({ csp_leaseuntil }: ContractRow, now: number): boolean => csp_leaseuntil === null || Date.parse(csp_leaseuntil) <= now;
