import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { CustomControl, WebResource } from '../model/define-parts';
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

/** Reads what the solution names; throws a `BuildFault` that lists everything missing, and every built web resource that the model forgot. */
export const readArtifacts = (solution: Solution, { controlsFolder, webResourcesFolder }: Folders): Artifacts => {
  const found = [
    ...solution.webResources.map((resource) => readWebResource(resource, webResourcesFolder)),
    ...solution.controls.map((control) => readControl(control, controlsFolder)),
  ];
  const faults = [...found.flatMap(({ faults }) => faults), ...forgotten(solution, webResourcesFolder)];
  if (faults.length > 0) throw new BuildFault(faults);
  return new Map(found.flatMap(({ parts }) => parts));
};

type Found = { readonly parts: readonly (readonly [path: string, content: Uint8Array])[]; readonly faults: readonly string[] };

const readWebResource = (resource: WebResource, root: string): Found => {
  const path = join(root, resource.name);
  return existsSync(path)
    ? { parts: [[webResourcePart(resource), readFileSync(path)]], faults: [] }
    : { parts: [], faults: [`Web resource ${resource.name} has no file at ${path}.`] };
};

const forgotten = (solution: Solution, root: string): readonly string[] => {
  const names = new Set(solution.webResources.map(({ name }) => name));
  return (existsSync(root) ? filesBelow(root) : [])
    .map((path) => pathWithin(root, path))
    .filter((name) => !names.has(name))
    .map((name) => `Web resource ${name} was built, but solution/model/web-resources.ts does not list it.`);
};

const readControl = (control: CustomControl, root: string): Found => {
  const folder = join(root, constructorOf(control.name));
  if (!existsSync(join(folder, 'ControlManifest.xml')))
    return { parts: [], faults: [`Control ${control.name} is not built: there is no ControlManifest.xml in ${folder}.`] };
  return {
    parts: filesBelow(folder).map((path) => [`${controlFolder(control)}/${pathWithin(folder, path)}`, readFileSync(path)]),
    faults: [],
  };
};

/** The path as the zip writes it, whatever the machine's separator is. */
const pathWithin = (root: string, path: string) => relative(root, path).split(sep).join('/');

/** `csp_Tenantry.ProvisionAccount` is built in the folder `ProvisionAccount`. */
const constructorOf = (name: string) => name.slice(name.lastIndexOf('.') + 1);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
