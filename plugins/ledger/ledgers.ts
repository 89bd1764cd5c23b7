import type { SeatEntry } from '../../core/ledger/seats';
import type { Dataverse } from '../dataverse/client';
import { entryColumns, entryOf } from './entries';

/** The ledgers of all subscriptions by their ids: page by page, since there are many. */
export const readLedgers = async (dataverse: Dataverse): Promise<ReadonlyMap<string, readonly SeatEntry[]>> => {
  const ledgers = new Map<string, SeatEntry[]>();
  const query = { columns: entryColumns, filter: '_csp_subscriptionid_value ne null' } as const;
  for await (const page of dataverse.pages('csp_subscriptionchanges', query))
    for (const { row } of page) {
      const id = row._csp_subscriptionid_value ?? '';
      const ledger = ledgers.get(id);
      if (ledger === undefined) ledgers.set(id, [entryOf(row)]);
      else ledger.push(entryOf(row));
    }
  return ledgers;
};

/** The ledger of one subscription. */
export const readLedger = async (dataverse: Dataverse, subscriptionId: string): Promise<readonly SeatEntry[]> => {
  const filter = `_csp_subscriptionid_value eq ${subscriptionId}`;
  return (await dataverse.query('csp_subscriptionchanges', { columns: entryColumns, filter })).map(({ row }) => entryOf(row));
};
