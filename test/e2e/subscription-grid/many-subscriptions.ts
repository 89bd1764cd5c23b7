import { join } from 'node:path';
import { Database } from '../../../sandbox/platform/database';

/** How the offer of a row is called: other than the order in which the rows were written. */
export const offerOf = (place: number, count: number): string => `Offer ${String((place * 7919) % count).padStart(6, '0')}`;

/**
 * Copies a subscription into many, straight in the file that the sandbox has open: what the product does with as many rows is asked here, not
 * how long it takes to write them one by one. Copies differ by their name and seats.
 */
export const writeSubscriptions = (dataFolder: string, id: string, count: number): void => {
  const database = new Database(join(dataFolder, 'dataverse.sqlite'));
  const table = 'csp_subscription';
  const name = `printf('Offer %06d', (place * 7919) % ${count})`;
  const own: Readonly<Record<string, string>> = {
    csp_subscriptionid: `printf('5e550000-0000-4000-8000-%012x', place)`,
    csp_name: name,
    csp_name$fold: `fold(${name})`,
    csp_quantity: 'place % 300 + 1',
  };
  const columns = database.all(`PRAGMA table_info("${table}")`).map((column) => String(column['name']));
  try {
    database.run(
      `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
       WITH RECURSIVE numbers (place) AS (SELECT 1 UNION ALL SELECT place + 1 FROM numbers WHERE place < ?)
       SELECT ${columns.map((column) => own[column] ?? `"${column}"`).join(', ')} FROM "${table}", numbers WHERE csp_subscriptionid = ?`,
      count - 1,
      id,
    );
  } finally {
    database.close();
  }
};
