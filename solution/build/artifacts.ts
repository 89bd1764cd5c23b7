import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Solution } from '../model/define-solution';
import { controlFolder } from './custom-controls';
import { BuildFault } from './fault';
import { webResourcePart } from './web-resources';

/** Parts of the zip that were built elsewhere: path inside the zip to content. */
export type Artifacts = ReadonlyMap<string, Uint8Array>;

export type Folders = {
  /** Holds one folder for each control, named like its constructor, as pcf-scripts leaves it. */
  readonly controlsFolder: string;
  /** Holds the web resources under their names: `csp_/account.js` at `csp_/account.js`. */
  readonly webResourcesFolder: string;
};

/** Reads what the solution names; throws a `BuildFault` that lists everything missing. */
export const readArtifacts = (solution: Solution, { controlsFolder, webResourcesFolder }: Folders): Artifacts => {
  const parts = new Map<string, Uint8Array>();
  const missing: string[] = [];
  for (const resource of solution.webResources) {
    const path = join(webResourcesFolder, resource.name);
    if (existsSync(path)) parts.set(webResourcePart(resource), readFileSync(path));
    else missing.push(`Web resource ${resource.name} has no file at ${path}.`);
  }
  for (const control of solution.controls) {
    const folder = join(controlsFolder, constructorOf(control.name));
    const files = existsSync(join(folder, 'ControlManifest.xml')) ? filesBelow(folder) : [];
    if (files.length === 0) missing.push(`Control ${control.name} is not built: there is no ControlManifest.xml in ${folder}.`);
    for (const file of files) parts.set(`${controlFolder(control)}/${relative(folder, file).replaceAll('\\', '/')}`, readFileSync(file));
  }
  if (missing.length > 0) throw new BuildFault(missing);
  return parts;
};

/** `csp_Tenantry.ProvisionAccount` is built in the folder `ProvisionAccount`. */
const constructorOf = (name: string) => name.slice(name.lastIndexOf('.') + 1);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
