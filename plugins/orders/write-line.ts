import type { Dataverse } from '../dataverse/client';
import { HoldLost } from '../dataverse/held-row';
import type { Write } from '../dataverse/tables';
import type { Line } from './lines';
import type { Session } from './session';

/** Another row has the subscription: what was taken for this line's order is another purchase. */
export class LineTaken extends Error {}

const writesTried = 6;

/**
 * Writes on a line's subscription, and then on its entry in the ledger, by which the line has its end. Both are fenced by their versions, so
 * that a worker that was away and lost the order meanwhile overwrites nothing. A repeat changes nothing. Throws `HoldLost`, and `LineTaken` where
 * another row is the subscription's already.
 */
export const writeLine = async (
  dataverse: Dataverse,
  session: Session,
  line: Line,
  { subscription, change }: { readonly subscription: Write<'csp_subscriptions'>; readonly change: Write<'csp_subscriptionchanges'> | null },
): Promise<void> => {
  const { subscriptionId } = line;
  await fenced(session, line.subscriptionEtag, {
    write: (etag) => dataverse.change('csp_subscriptions', subscriptionId, etag, subscription, ['csp_subscriptionid']),
    read: () => dataverse.retrieve('csp_subscriptions', subscriptionId, ['csp_subscriptionid']),
  });
  if (change !== null) await writeEntry(dataverse, session, line, change);
};

/** Writes on a line's entry in the ledger alone, fenced alike. */
export const writeEntry = (
  dataverse: Dataverse,
  session: Session,
  { changeId, changeEtag }: Pick<Line, 'changeId' | 'changeEtag'>,
  change: Write<'csp_subscriptionchanges'>,
): Promise<void> =>
  fenced(session, changeEtag, {
    write: (etag) => dataverse.change('csp_subscriptionchanges', changeId, etag, change, ['csp_subscriptionchangeid']),
    read: () => dataverse.retrieve('csp_subscriptionchanges', changeId, ['csp_subscriptionchangeid']),
  });

type Versioned = { readonly etag: string };
type Way = { write(etag: string): Promise<Versioned | null>; read(): Promise<Versioned | null> };

/**
 * Somebody else may write on the row as long as the order is ours. That it still is, is asked after the version was read: one that was read
 * later may be of whoever took the order over, and would fence nothing.
 */
const fenced = async (session: Session, known: string, { write, read }: Way): Promise<void> => {
  await session.stillHeld();
  let etag = known;
  for (let tried = 1; (await write(etag)) === null; tried++) {
    const found = await read();
    if (found === null || tried === writesTried) throw new HoldLost();
    await session.stillHeld();
    // Dataverse refuses a key that is taken with the same status as an old version.
    if (found.etag === etag) throw new LineTaken();
    etag = found.etag;
  }
};
