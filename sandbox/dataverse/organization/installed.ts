import type { Database } from '../../platform/database';
import * as errors from '../errors';
import { readSolutionOnce } from '../solution/read-once';
import type { Solution } from '../solution/types';

/** The solutions whose .zip was kept, in the order of their first import. */
export const installedSolutions = (database: Database): readonly Solution[] =>
  database.all('SELECT zip FROM engine$solution ORDER BY position').map((row) => {
    const zip = row['zip'];
    if (!(zip instanceof Uint8Array)) throw new TypeError('a kept solution is no file');
    return readSolutionOnce(zip);
  });

/** Keeps the .zip, in place of an older version of the same solution. */
export const keepSolution = (database: Database, solution: Solution, zip: Uint8Array): void =>
  void database.run(
    `INSERT INTO engine$solution (uniquename, version, position, zip) VALUES (?, ?, (SELECT count(*) FROM engine$solution), ?)
     ON CONFLICT (uniquename) DO UPDATE SET version = excluded.version, zip = excluded.zip`,
    solution.uniqueName,
    solution.version,
    zip,
  );

/** Refuses what Dataverse refuses to lay over the installed solution of this name: an older version, or the other mode. */
export const requireUpdate = (installed: readonly Solution[], { uniqueName, version, managed }: Solution): void => {
  const present = installed.find((each) => each.uniqueName === uniqueName);
  if (!present) return;
  if (present.managed !== managed) throw errors.otherMode(present.managed);
  if (isOlder(version, present.version)) throw errors.olderSolution(uniqueName, present.version);
};

/** Whether version `a` (`1.2.3.4`) is older than `b`. */
const isOlder = (a: string, b: string): boolean => {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let at = 0; at < 4; at++) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
};
