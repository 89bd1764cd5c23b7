import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Database } from '../../../sandbox/platform/database';

/** How the offer of a row is called: other than the order in which the rows were written. */
export const offerOf = (place: number, count: number): string => `Offer ${String((place * 7919) % count).padStart(6, '0')}`;

/** Written at a time, so that the sandbox, which waits for the file meanwhile, never waits long. */
const atATime = 2_500;

/**
 * Copies a subscription into many, straight in the file that the sandbox has open: what the product does with as many rows is asked here, not
 * how long it takes to write them one by one. Copies differ by their name and seats.
 */
export const writeSubscriptions = async (dataFolder: string, id: string, count: number): Promise<void> => {
  const database = new Database(join(dataFolder, 'dataverse.sqlite'));
  try {
    const insert = copyingStatement(database, count);
    for (let place = 1; place < count; place += atATime) {
      database.run(insert, place, Math.min(place + atATime, count) - 1, id);
      await wait(10);
    }
  } finally {
    database.close();
  }
};

/** Its parameters are the first and the last place of the copies, and the id of what is copied. */
const copyingStatement = (database: Database, count: number): string => {
  const table = 'csp_subscription';
  const name = `printf('Offer %06d', (place * 7919) % ${count})`;
  const own: Readonly<Record<string, string>> = {
    csp_subscriptionid: `printf('5e550000-0000-4000-8000-%012x', place)`,
    csp_name: name,
    csp_name$fold: `fold(${name})`,
    csp_quantity: 'place % 300 + 1',
  };
  const columns = database.all(`PRAGMA table_info("${table}")`).map((column) => String(column['name']));
  return `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
    WITH RECURSIVE numbers (place) AS (SELECT ? UNION ALL SELECT place + 1 FROM numbers WHERE place < ?)
    SELECT ${columns.map((column) => own[column] ?? `"${column}"`).join(', ')} FROM "${table}", numbers WHERE csp_subscriptionid = ?`;
};
