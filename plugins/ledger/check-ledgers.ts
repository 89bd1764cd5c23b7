import type { Dataverse } from '../dataverse/client';
import type { Log } from '../log';
import { isoInstant, type Time } from '../time';
import { differenceOf, subscriptionColumns, type SubscriptionRow } from './entries';
import { readLedger, readLedgers } from './ledgers';

export type LedgerContext = { readonly dataverse: Dataverse; readonly time: Time; readonly log: Log };

/**
 * Compares each subscription's seats with its ledger and writes the difference where the row says another one: it is reported, never repaired.
 * Answers how many rows were written.
 */
export const checkLedgers = async (context: LedgerContext): Promise<number> => {
  const { dataverse } = context;
  const ledgers = await readLedgers(dataverse);
  let written = 0;
  const query = { columns: subscriptionColumns, filter: 'csp_subscriptionid ne null' } as const;
  for await (const page of dataverse.pages('csp_subscriptions', query))
    for (const { row } of page) {
      const isNews = !says(row, differenceOf(row, ledgers.get(row.csp_subscriptionid) ?? []));
      if (isNews && (await report(context, row.csp_subscriptionid))) written++;
    }
  return written;
};

/** The column is empty where seats and ledger add up. */
const says = ({ csp_ledgerdifference }: SubscriptionRow, difference: number): boolean => (csp_ledgerdifference ?? 0) === difference;

/** All were read one after the other, so this one is looked at again: a change may just have come. */
const report = async ({ dataverse, time, log }: LedgerContext, id: string): Promise<boolean> => {
  const found = await dataverse.retrieve('csp_subscriptions', id, subscriptionColumns);
  if (found === null) return false;
  const difference = differenceOf(found.row, await readLedger(dataverse, id));
  if (says(found.row, difference)) return false;
  const changes = { csp_ledgerdifference: difference === 0 ? null : difference, csp_ledgercheckedon: isoInstant(time.now()) };
  const changed = await dataverse.change('csp_subscriptions', id, found.etag, changes, ['csp_subscriptionid']);
  if (changed === null) return false;
  if (difference !== 0) log.warn({ subscription: id, difference }, 'seats and ledger of a subscription differ');
  return true;
};
