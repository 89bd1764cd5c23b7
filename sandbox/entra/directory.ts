import { z } from 'zod';

/** Which of another application's scopes a person may be asked for, and which roles a client gets by itself. `null`: whatever is asked. */
const permission = z.union([
  z.guid().transform((clientId): Permission => ({ clientId, delegated: null, application: [] })),
  z.strictObject({
    clientId: z.guid(),
    delegated: z.array(z.string()).nullable().default(null),
    application: z.array(z.string()).default([]),
  }),
]);

type Permission = { clientId: string; delegated: string[] | null; application: string[] };

const application = z.object({
  clientId: z.guid(),
  name: z.string(),
  /** Object id of the service principal, the `oid` of app-only tokens. */
  objectId: z.guid(),
  secret: z.string().optional(),
  redirectUris: z.array(z.string()).default([]),
  /** Names under which this application's own API is asked for. */
  identifierUris: z.array(z.string()).default([]),
  /** The applications whose APIs it may call: their client ids, or those with scopes and roles. */
  permissions: z.array(permission).default([]),
});

const person = z.object({
  objectId: z.guid(),
  userName: z.email(),
  name: z.string(),
  description: z.string().default(''),
  hidden: z.boolean().default(false),
  /** Whether signing in asks for a second factor. */
  mfa: z.boolean().default(true),
});

/** Who exists in the sandbox's tenant: people, applications, and refresh tokens handed out before the first start. */
export const directorySchema = z.object({
  tenantId: z.guid(),
  tenantName: z.string(),
  people: z.array(person),
  applications: z.array(application),
  refreshTokens: z.array(z.object({ token: z.string(), clientId: z.guid(), userName: z.email() })).default([]),
});

export type Directory = z.infer<typeof directorySchema>;
export type Application = Directory['applications'][number];
export type Person = Directory['people'][number];

/** What `client` may do with the resource's API; undefined where nothing. Its own API is always open to it. */
export const permissionOn = (client: Application, resource: Application): Application['permissions'][number] | undefined =>
  client === resource
    ? { clientId: client.clientId, delegated: null, application: [] }
    : client.permissions.find((each) => each.clientId === resource.clientId);

export const findApplication = (directory: Directory, clientId: string | undefined): Application | undefined =>
  directory.applications.find((each) => each.clientId === clientId);

/** The application whose API is named by a v1 `resource` or the front part of a v2 scope. A trailing slash does not matter. */
export const findResource = (directory: Directory, name: string): Application | undefined => {
  const wanted = name.replace(/\/+$/, '').toLowerCase();
  return directory.applications.find(
    (each) => each.clientId === wanted || each.identifierUris.some((uri) => uri.replace(/\/+$/, '').toLowerCase() === wanted),
  );
};
