import { createHash } from 'node:crypto';
import { readSolution } from './read';
import type { Solution } from './types';

/** An organization has a solution or two; the sandbox's process and its tests open several of the same. */
const most = 8;
const read = new Map<string, Solution>();

/**
 * What `readSolution` says of the .zip, read once in this process: it takes a tenth of a second, and an import needs it twice,
 * for what is imported and for what is installed. Nothing changes a solution that was read.
 */
export const readSolutionOnce = (zip: Uint8Array): Solution => {
  const key = createHash('sha256').update(zip).digest('base64');
  const solution = read.get(key) ?? readSolution(zip);
  read.delete(key);
  read.set(key, solution);
  for (const oldest of read.keys()) if (read.size > most) read.delete(oldest);
  return solution;
};
