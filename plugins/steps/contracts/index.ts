import type { ContractWish } from '../../../core/contracts/wishes';
import { activate } from '../../contracts/activate';
import type { ContractContext } from '../../contracts/context';
import { contractColumns, readContract, wishOf, type ContractRow, type StoredContract } from '../../contracts/contract';
import { end } from '../../contracts/end';
import { keepDefault } from '../../contracts/keep-default';
import { makeDefault } from '../../contracts/make-default';
import type { ContractOutcome } from '../../contracts/outcome';
import { replace } from '../../contracts/replace';
import { contractRefusal } from '../../../solution/rows';
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

/** Nothing else is written with the wish still on the row. */
const ways: Readonly<Record<ContractWish, (context: ContractContext, row: ContractRow) => Promise<ContractOutcome>>> = {
  Activate: activate,
  End: end,
  Replace: replace,
  MakeDefault: makeDefault,
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
    // What an earlier wish was refused for is over with this one.
    const lease = { csp_leaseuntil: isoInstant(time.now() + context.leaseMilliseconds), csp_refusal: null };
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
    const outcome = await ways[wish](context, held.row);
    await settle(held, outcome);
    if ('refusal' in outcome) log.warn({ contract, wish, refusal: outcome.refusal }, 'a wish for a contract may not be fulfilled');
    else log.info({ contract, wish }, 'a wish for a contract was fulfilled');
    await keepDefault(dataverse, contract);
  };

  /** Writes the outcome and takes the wish away, with the reason where it was refused, unless another one has taken its place. */
  const settle = async (held: StoredContract, outcome: ContractOutcome): Promise<void> => {
    const { changes, answer } =
      'refusal' in outcome
        ? { changes: {}, answer: { csp_asked: null, csp_refusal: contractRefusal[outcome.refusal] } }
        : { changes: outcome.changes, answer: { csp_asked: null } };
    const id = held.row.csp_billingcontractid;
    for (let current: StoredContract | null = held; current !== null;) {
      if (current.row.csp_leaseuntil !== held.row.csp_leaseuntil) return;
      const isSameWish: boolean = current.row.csp_asked === held.row.csp_asked && current.row.csp_askedon === held.row.csp_askedon;
      const written = await dataverse.change(
        'csp_billingcontracts',
        id,
        current.etag,
        { ...changes, csp_leaseuntil: null, ...(isSameWish ? answer : {}) },
        contractColumns,
      );
      if (written !== null) return;
      current = await readContract(dataverse, id);
    }
  };

  return { begin, idle: underWay.idle };
};

const isFree = ({ csp_leaseuntil }: ContractRow, now: number): boolean => csp_leaseuntil === null || Date.parse(csp_leaseuntil) <= now;
