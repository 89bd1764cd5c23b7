import { randomInt } from 'node:crypto';
import { Mendable } from '../progress.mjs';

/** What test/long.ts reads: nothing for a usual run; a long one begins with a seed of its own, or with that of the run to be replayed. */
export const lengthOf = (isLong, environment) => {
  if (!isLong) return {};
  const seed = Number(environment.TENANTRY_SEED ?? randomInt(2 ** 31));
  if (!Number.isInteger(seed)) throw new Mendable(`TENANTRY_SEED is "${environment.TENANTRY_SEED}", which is no whole number.`);
  return { TENANTRY_LONG: 'true', TENANTRY_SEED: String(seed) };
};
