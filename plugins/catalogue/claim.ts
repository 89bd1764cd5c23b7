import type { Write } from '../dataverse/tables';
import { providerColumns } from '../providers/directory';
import { isoInstant } from '../time';
import type { CatalogueContext } from './context';

/**
 * While a catalogue is read, the fingerprint's column says who reads it and until when: the rows are between two states then, and the old
 * fingerprint is true of neither. After a refusal it says until when nobody tries by the clock.
 */
const reading = /^reading (\S+) until (\S+)$/;
const resting = /^resting until (\S+)$/;

const catalogueColumns = [...providerColumns, 'csp_market', 'csp_currency', 'csp_catalogsyncedon', 'csp_catalogfingerprint'] as const;

export type Claim = {
  readonly row: Awaited<ReturnType<typeof readProvider>>['row'];
  /** What the rows are true of; null where that is not known. */
  readonly fingerprint: string | null;
  /** A sign of life, to be given now and then. Throws `TakenOver` where another process has the catalogue now. */
  keep(): Promise<void>;
  /** Gives the catalogue up with what came of it. */
  release(outcome: Write<'csp_providers'>): Promise<void>;
};

class TakenOver extends Error {}

export const restingUntil = (instant: number): string => `resting until ${isoInstant(instant)}`;

/** Whether nobody reads the catalogue now; `byClock`: and nobody was told to wait. */
const isFree = (fingerprint: string | null, now: number, byClock: boolean): boolean => {
  const until = reading.exec(fingerprint ?? '')?.[2] ?? (byClock ? resting.exec(fingerprint ?? '')?.[1] : undefined);
  return until === undefined || Date.parse(until) <= now;
};

/** The provider's catalogue for this process alone; null where another one has it. */
export const claimCatalogue = async (context: CatalogueContext, providerId: string, byClock: boolean): Promise<Claim | null> => {
  const { dataverse, time, leaseMilliseconds } = context;
  const name = context.newId().slice(0, 8);
  const mark = () => `reading ${name} until ${isoInstant(time.now() + leaseMilliseconds)}`;
  let found = await readProvider(context, providerId);
  let held: typeof found | null = null;
  // Whoever changes the row meanwhile may have written something else of the provider's.
  while (held === null) {
    if (!isFree(found.row.csp_catalogfingerprint, time.now(), byClock)) return null;
    held = await dataverse.change('csp_providers', providerId, found.etag, { csp_catalogfingerprint: mark() }, catalogueColumns);
    if (held === null) found = await readProvider(context, providerId);
  }
  let renewOn = time.now() + leaseMilliseconds / 2;

  /** Absolute changes, so that they can be repeated where a person has touched the row meanwhile. */
  const write = async (changes: () => Write<'csp_providers'>): Promise<void> => {
    for (let current = held; current !== null;) {
      held = await dataverse.change('csp_providers', providerId, current.etag, changes(), catalogueColumns);
      if (held !== null) return;
      current = await readProvider(context, providerId);
      if (reading.exec(current.row.csp_catalogfingerprint ?? '')?.[1] !== name) throw new TakenOver('another process reads the catalogue');
    }
  };

  const before = found.row.csp_catalogfingerprint;
  return {
    row: found.row,
    fingerprint: before === null || reading.test(before) || resting.test(before) ? null : before,
    async keep() {
      if (time.now() < renewOn) return;
      renewOn = time.now() + leaseMilliseconds / 2;
      await write(() => ({ csp_catalogfingerprint: mark() }));
    },
    release: (outcome) => write(() => outcome),
  };
};

const readProvider = async ({ dataverse }: CatalogueContext, providerId: string) => {
  const found = await dataverse.retrieve('csp_providers', providerId, catalogueColumns);
  if (found === null) throw new Error('the provider does not exist any more');
  return found;
};
