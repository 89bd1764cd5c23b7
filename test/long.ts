/** The seed of `npm test`, so that it asks the same of every change. */
const usualSeed = 20260601;

/** Whether everything runs whole (`npm run test:long`). `npm test` runs a fixed slice of what takes long. */
export const isLong: boolean = process.env['TENANTRY_LONG'] === 'true';

/** What all randomness of tests begins with. `TENANTRY_SEED` replays a run of `npm run test:long`, which prints it. */
export const seed: number = Number(process.env['TENANTRY_SEED'] ?? usualSeed);

/** How many random histories, texts or worlds are tried: `usual` in `npm test`, `long` in `npm run test:long`. */
export const runs = (usual: number, long: number): number => (isLong ? long : usual);
