import type { ContractWish } from '../../../core/contracts/wishes';
import { isFree } from '../../../core/held/lease';
import { activate } from '../../contracts/activate';
import type { ContractContext } from '../../contracts/context';
import { contractColumns, readContract, wishOf, type ContractRow } from '../../contracts/contract';
import { end } from '../../contracts/end';
import { keepDefault } from '../../contracts/keep-default';
import { makeDefault } from '../../contracts/make-default';
import type { ContractOutcome } from '../../contracts/outcome';
import { replace } from '../../contracts/replace';
import { namelessLease, takeHold, type HeldRow, type HeldTable } from '../../dataverse/held-row';
import type { Write } from '../../dataverse/tables';
import { contractRefusal } from '../../../solution/rows';
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

/** A contract that this worker holds. */
type HeldContract = HeldRow<ContractRow, Write<'csp_billingcontracts'>>;

const contracts: HeldTable<'csp_billingcontracts', (typeof contractColumns)[number]> = {
  set: 'csp_billingcontracts',
  columns: contractColumns,
  idOf: (contract) => contract.csp_billingcontractid,
  ...namelessLease,
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
    if (stored === null || wish === null || !isFree(namelessLease.leaseOf(stored.row), time.now())) return hasCleared;
    // What an earlier wish was refused for is over with this one.
    const held = await takeHold(context, contracts, stored, null, { csp_refusal: null });
    if (held === null) return hasCleared;
    underWay.add(
      fulfil(held, wish).catch((error: unknown) =>
        log.error({ err: error, contract: contractId, wish }, 'the work on a contract broke off; its lease will run out'),
      ),
    );
    return true;
  };

  const fulfil = async (held: HeldContract, wish: ContractWish): Promise<void> => {
    const contract = held.row.csp_billingcontractid;
    const outcome = await ways[wish](context, held.row);
    await settle(held, outcome);
    if ('refusal' in outcome) log.warn({ contract, wish, refusal: outcome.refusal }, 'a wish for a contract may not be fulfilled');
    else log.info({ contract, wish }, 'a wish for a contract was fulfilled');
    await keepDefault(dataverse, contract);
  };

  return { begin, idle: underWay.idle };
};

/** Writes the outcome and takes the wish away, with the reason where it was refused, unless another one has taken its place. */
const settle = async (held: HeldContract, outcome: ContractOutcome): Promise<void> => {
  const asked = held.row;
  const { changes, answer } =
    'refusal' in outcome
      ? { changes: {}, answer: { csp_asked: null, csp_refusal: contractRefusal[outcome.refusal] } }
      : { changes: outcome.changes, answer: { csp_asked: null } };
  await held.release((current) => {
    const isSameWish = current.csp_asked === asked.csp_asked && current.csp_askedon === asked.csp_askedon;
    return { ...changes, ...(isSameWish ? answer : {}) };
  });
};
