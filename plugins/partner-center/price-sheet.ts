import type { PriceLine } from '../providers/catalogue';
import type { Outcome, Trace } from '../providers/provider';
import type { Connection } from './call';
import { createCsvReader } from './price-sheet-csv';
import { download } from './price-sheet-download';
import { createLineReader } from './price-sheet-lines';
import { textOf } from './price-sheet-unpack';

/** Prices lie at an address of their own: `https://api.partner.microsoft.com`. */
export type SalesConnection = Connection & { readonly salesUrl: string };

/**
 * `GET /v1.0/sales/pricesheets(Market='US',PricesheetView='updatedlicensebased')/$value?timeline=current`: the licence-based price list that
 * holds now. It may have tens of megabytes, so it is read as it comes and never held.
 */
export const readPrices = (
  connection: SalesConnection,
  market: string,
  take: (lines: readonly PriceLine[]) => Promise<void>,
  trace: Trace,
): Promise<Outcome<number>> => {
  const sheet = `pricesheets(Market='${encodeURIComponent(market)}',PricesheetView='updatedlicensebased')`;
  return download(connection, trace, `${connection.salesUrl}/v1.0/sales/${sheet}/$value?timeline=current`, async (pieces) => {
    let count = 0;
    let lines: PriceLine[] = [];
    const reader = createCsvReader(createLineReader((line) => lines.push(line)));
    const handOver = async () => {
      const piece = lines;
      lines = [];
      count += piece.length;
      await take(piece);
    };
    for await (const text of textOf(pieces)) {
      reader.push(text);
      await handOver();
    }
    reader.end();
    await handOver();
    return count;
  });
};
