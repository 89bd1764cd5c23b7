import type { WebApi } from '../host';
import { memberOf } from '../member';

/** Where our service is and how one signs in to it: the solution's environment variables. */
export type ServiceSettings = {
  readonly url: string;
  readonly scope: string;
  readonly clientId: string;
  readonly authority: string;
  readonly metadata: string | null;
};

const names = {
  url: 'csp_ServiceUrl',
  scope: 'csp_ServiceScope',
  clientId: 'csp_IdentityClientId',
  authority: 'csp_IdentityAuthority',
  metadata: 'csp_IdentityMetadata',
} as const;

/** A variable's value of this environment, else its default; an error names the one that is missing. */
export const readSettings = async (webAPI: WebApi): Promise<ServiceSettings> => {
  const filter = Object.values(names)
    .map((name) => `schemaname eq '${name}'`)
    .join(' or ');
  const answer = await webAPI.retrieveMultipleRecords(
    'environmentvariabledefinition',
    `?$select=schemaname,defaultvalue&$expand=environmentvariabledefinition_environmentvariablevalue($select=value)&$filter=${filter}`,
  );
  const values = new Map(answer.entities.map((entity: unknown) => [textAt(entity, 'schemaname') ?? '', valueOf(entity)]));
  const demanded = (name: string): string => {
    const value = values.get(name) ?? null;
    if (value === null) throw new Error(`${name} has no value`);
    return value;
  };
  return {
    url: demanded(names.url).replace(/\/$/, ''),
    scope: demanded(names.scope),
    clientId: demanded(names.clientId),
    authority: demanded(names.authority),
    metadata: values.get(names.metadata) ?? null,
  };
};

const valueOf = (definition: unknown): string | null => {
  const own = memberOf(definition, 'environmentvariabledefinition_environmentvariablevalue');
  const value = Array.isArray(own) ? textAt(own[0], 'value') : null;
  return value ?? textAt(definition, 'defaultvalue');
};

const textAt = (from: unknown, name: string): string | null => {
  const value = memberOf(from, name);
  return typeof value === 'string' && value !== '' ? value : null;
};
