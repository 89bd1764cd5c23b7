import type { Artifacts } from '../../solution/build/artifacts';
import { writeParts, type SolutionParts } from '../../solution/build/parts';
import { webResourcePart } from '../../solution/build/web-resources';
import { tenantry } from '../../solution/model';
import type { Solution } from '../../solution/model/define-solution';

/** The controls and the properties that each must be given. */
const controls = {
  ProvisionAccount: ['run'],
  TenantMapping: ['tenant'],
  AgreementTemplateEditor: ['body', 'subject', 'kind'],
  CountryPicker: ['countries'],
  AddSubscription: ['order'],
  ChangeTimeline: ['subscription'],
  SubscriptionGrid: [],
} as const;

/** The lists of the controls that show one. */
const lists: Readonly<Record<string, string>> = { SubscriptionGrid: 'subscriptions' };

const manifest = (name: string, properties: readonly string[]) => `<manifest>
  <control namespace="Tenantry" constructor="${name}" control-type="virtual">
    ${properties.map((property) => `<property name="${property}" usage="bound" required="true"/>`).join('')}
    ${lists[name] === undefined ? '' : `<data-set name="${lists[name]}"/>`}
    <resources><code path="bundle.js" order="1"/><resx path="strings/${name}.1033.resx" version="1.0.0"/></resources>
  </control>
</manifest>`;

const controlParts = (name: string, properties: readonly string[]) =>
  [
    [`Controls/csp_Tenantry.${name}/ControlManifest.xml`, manifest(name, properties)],
    [`Controls/csp_Tenantry.${name}/bundle.js`, ''],
    [`Controls/csp_Tenantry.${name}/strings/${name}.1033.resx`, '<root/>'],
  ] as const;

type Called = { readonly library: string; readonly function: string };

const called: readonly Called[] = [
  ...tenantry.commands.flatMap(({ run, enabledWhen }) => [run, enabledWhen]),
  ...tenantry.forms.flatMap(({ onLoad }) => (onLoad === undefined ? [] : [onLoad])),
];

/** A library with nothing in it but the functions that forms and commands call. */
const scriptOf = (library: string): string =>
  called
    .filter((each) => each.library === library)
    .map((each) => {
      const [root = '', global = '', name = ''] = each.function.split('.');
      return `var ${root} = ${root} || {}; ${root}.${global} = ${root}.${global} || {}; ${root}.${global}.${name} = () => true;`;
    })
    .join('\n');

const bytes = (text: string) => new TextEncoder().encode(text);

/** What the other rooms build, as small as it can be. `changes` replaces parts by their path, or takes them out with `null`. */
export const artifacts = (changes: Readonly<Record<string, string | null>> = {}): Artifacts => {
  const parts = new Map<string, Uint8Array>([
    ...Object.entries(controls)
      .flatMap(([name, properties]) => controlParts(name, properties))
      .map(([path, content]) => [path, bytes(content)] as const),
    ...tenantry.webResources.map((resource) => [webResourcePart(resource), bytes(scriptOf(resource.name))] as const),
  ]);
  for (const [path, content] of Object.entries(changes))
    if (content === null) parts.delete(path);
    else parts.set(path, bytes(content));
  return parts;
};

/** The part of the zip that holds a web resource of the solution. */
export const partOf = (name: string): string => {
  const resource = tenantry.webResources.find((one) => one.name === name);
  if (resource === undefined) throw new Error(`There is no web resource ${name}.`);
  return webResourcePart(resource);
};

/** Our solution as it is written, or with something changed in its model, its artifacts or what was written. */
export const written = (change: Partial<Solution> = {}, parts: Artifacts = artifacts()): SolutionParts =>
  writeParts({ ...tenantry, ...change }, parts, false);
