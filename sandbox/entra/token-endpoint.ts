import { createHash } from 'node:crypto';
import type { Application, Directory, Person } from './directory';
import { findApplication, findResource, permissionOn } from './directory';
import * as refuse from './errors';
import type { Grants } from './grants';
import { apiScopes, resourceOfScope } from './scopes';
import type { Tokens } from './tokens';

type Form = Readonly<Record<string, string | undefined>>;
type Answer = Record<string, string | number>;
export type TokenServices = { readonly directory: Directory; readonly grants: Grants; readonly tokens: Tokens };

/** Answers a token request of either version; throws `EntraError` where Entra would refuse. */
export const answerTokenRequest = async (version: 1 | 2, form: Form, services: TokenServices): Promise<Answer> => {
  const client = findApplication(services.directory, form['client_id']);
  if (!client) throw refuse.unknownApplication(form['client_id'] ?? '');
  switch (form['grant_type']) {
    case 'client_credentials':
      return clientCredentials(version, form, client, services);
    case 'authorization_code':
      return authorizationCode(version, form, client, services);
    case 'refresh_token':
      return refreshToken(version, form, client, services);
    default:
      throw refuse.unsupportedGrant(form['grant_type'] ?? '');
  }
};

const clientCredentials = async (version: 1 | 2, form: Form, client: Application, services: TokenServices): Promise<Answer> => {
  checkSecret(form, client, true);
  const { resource, resourceName, roles } = wantedResource(version, form, client, services.directory);
  const token = await services.tokens.accessToken({ version, client, resource, resourceName, scopes: [], roles });
  return answer(version, token, resourceName, {});
};

const authorizationCode = async (version: 1 | 2, form: Form, client: Application, services: TokenServices): Promise<Answer> => {
  checkSecret(form, client, false);
  const code = services.grants.useCode(required(form, 'code'));
  if (!code || code.clientId !== client.clientId || code.redirectUri !== form['redirect_uri']) throw refuse.codeExpired();
  if (
    code.challenge !== undefined &&
    createHash('sha256')
      .update(form['code_verifier'] ?? '')
      .digest('base64url') !== code.challenge
  )
    throw refuse.verifierMismatch();
  const person = findPerson(services.directory, code.userName);
  return delegated(version, { ...form, scope: form['scope'] ?? code.scope }, client, person, services, code.nonce);
};

const refreshToken = async (version: 1 | 2, form: Form, client: Application, services: TokenServices): Promise<Answer> => {
  checkSecret(form, client, false);
  const refresh = services.grants.refresh(required(form, 'refresh_token'));
  if (!refresh || refresh.clientId !== client.clientId) throw refuse.codeExpired();
  const person = findPerson(services.directory, refresh.userName);
  return delegated(version, { ...form, scope: form['scope'] ?? refresh.scope }, client, person, services, undefined);
};

const delegated = async (
  version: 1 | 2,
  form: Form,
  client: Application,
  person: Person,
  services: TokenServices,
  nonce: string | undefined,
): Promise<Answer> => {
  const { resource, resourceName, scopes } = wantedResource(version, form, client, services.directory);
  const token = await services.tokens.accessToken({ version, client, resource, resourceName, scopes, roles: [], person });
  const clientInfo = Buffer.from(JSON.stringify({ uid: person.objectId, utid: services.directory.tenantId })).toString('base64url');
  return answer(version, token, resourceName, {
    scope: version === 1 ? scopes.join(' ') : (form['scope'] ?? ''),
    refresh_token: services.grants.newRefresh({ clientId: client.clientId, userName: person.userName, scope: form['scope'] ?? '' }),
    id_token: await services.tokens.idToken(client, person, nonce),
    client_info: clientInfo,
  });
};

/** v1 answers carry numbers as strings and name the resource (reference: Partner Center section 2); v2 answers do not. */
const answer = (version: 1 | 2, token: string, resource: string, more: Answer): Answer =>
  version === 1
    ? { token_type: 'Bearer', expires_in: '3599', ext_expires_in: '3599', resource, access_token: token, ...more }
    : { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: token, ...more };

const checkSecret = (form: Form, client: Application, always: boolean): void => {
  if (client.secret === undefined && !always) return;
  if (form['client_secret'] === undefined) throw refuse.missingSecret();
  if (form['client_secret'] !== client.secret) throw refuse.wrongSecret();
};

const wantedResource = (version: 1 | 2, form: Form, client: Application, directory: Directory) => {
  const scopes = apiScopes(form['scope'] ?? '');
  const [first, ...others] = scopes.map(resourceOfScope);
  const name = version === 1 ? required(form, 'resource') : (first ?? client.clientId);
  const resource = findResource(directory, name);
  if (!resource) throw refuse.unknownResource(name);
  if (version === 2 && others.some((other) => findResource(directory, other) !== resource)) throw refuse.severalResources();
  const permission = permissionOn(client, resource);
  if (!permission) throw refuse.consentRequired(client.clientId);
  const asked = scopes.map((scope) => scope.slice(scope.lastIndexOf('/') + 1)).filter((scope) => scope !== '.default');
  const permitted = permission.delegated ?? (asked.length > 0 ? asked : ['user_impersonation']);
  if (asked.some((scope) => !permitted.includes(scope))) throw refuse.consentRequired(client.clientId);
  return { resource, resourceName: name, scopes: asked.length > 0 ? asked : permitted, roles: permission.application };
};

const required = (form: Form, name: string): string => {
  const value = form[name];
  if (value === undefined || value === '') throw refuse.missingParameter(name);
  return value;
};

const findPerson = (directory: Directory, userName: string): Person => {
  const person = directory.people.find((each) => each.userName === userName);
  if (!person) throw refuse.codeExpired();
  return person;
};
