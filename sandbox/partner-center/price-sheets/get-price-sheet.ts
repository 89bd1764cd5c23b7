import { strToU8, zipSync } from 'fflate';
import { noSheet } from '../guesses';
import { operation } from '../protocol/operation';
import type { World } from '../world';
import { readSheetRequest } from './sheet-request';
import { columns, sheetRows } from './sheet-rows';
import { writeCsv } from './write-csv';

/**
 * The licence-based prices of a market as a file: CSV, or a zip of it for a caller that accepts `deflate` and nothing else.
 * 404 for a future in which nothing is announced.
 */
export const getPriceSheet = (world: World) =>
  operation({
    feature: 'GET /partner-sales/v1.0/sales/{pricesheets}/$value',
    access: 'user',
    query: ['timeline', 'month'],
    handle(call) {
      const request = readSheetRequest(call);
      const rows = [...sheetRows(world, request)];
      if (rows.length === 0) throw noSheet();
      const name = `${request.country}_updatedlicensebased_${request.timeline}.csv`;
      const csv = writeCsv(columns, rows);
      if (call.headers.get('Accept-Encoding')?.trim().toLowerCase() !== 'deflate') return { status: 200, file: { name, content: csv } };
      const content = zipSync({ [name]: strToU8(csv) }, { level: 1, mtime: new Date(Math.max(call.now, Date.UTC(1980, 0, 2))) });
      return { status: 200, file: { name: `${name}.zip`, content } };
    },
  });
