import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tenantry } from '../model';
import { readArtifacts, type Folders } from './artifacts';
import { faultsOf } from './check';
import { BuildFault } from './fault';
import { pack } from './pack';
import { writeParts } from './parts';

export type BuiltSolution = { readonly unmanaged: Uint8Array; readonly managed: Uint8Array };

/** Builds and checks both zips from the model and what the other rooms have built. Rejects with a `BuildFault` that says what to mend. */
export const buildSolution = async (folders: Folders): Promise<BuiltSolution> => {
  const artifacts = readArtifacts(tenantry, folders);
  const unmanaged = writeParts(tenantry, artifacts, false);
  const faults = await faultsOf(unmanaged);
  if (faults.length > 0) throw new BuildFault(faults);
  return { unmanaged: pack(unmanaged), managed: pack(writeParts(tenantry, artifacts, true)) };
};

/** Builds both zips and writes them as `Tenantry.zip` and `Tenantry_managed.zip`. */
export const writeSolution = async ({ outFolder, ...folders }: Folders & { readonly outFolder: string }): Promise<void> => {
  const { unmanaged, managed } = await buildSolution(folders);
  mkdirSync(outFolder, { recursive: true });
  writeFileSync(join(outFolder, `${tenantry.uniqueName}.zip`), unmanaged);
  writeFileSync(join(outFolder, `${tenantry.uniqueName}_managed.zip`), managed);
};
