import { z } from 'zod';
import { findApplication } from './directory';
import * as refuse from './errors';
import type { EntraError } from './errors';
import type { TokenServices } from './token-endpoint';

/** The parameters of an authorization request that the sandbox understands. */
export const authorizeSchema = z.object({
  client_id: z.string(),
  redirect_uri: z.string(),
  response_type: z.literal('code'),
  response_mode: z.enum(['query', 'fragment', 'form_post']).default('query'),
  scope: z.string().default(''),
  state: z.string().optional(),
  nonce: z.string().optional(),
  /** Words apart by blanks: `none`, `login`, `select_account`, `consent`. */
  prompt: z
    .string()
    .default('')
    .transform((words) => words.split(' ').filter((word) => word !== ''))
    .pipe(z.array(z.enum(['none', 'login', 'select_account', 'consent']))),
  login_hint: z.string().optional(),
  code_challenge: z.string().optional(),
  code_challenge_method: z.literal('S256').optional(),
});
export type AuthorizeRequest = z.infer<typeof authorizeSchema>;

/** Refuses an unknown application or a redirect address that is not registered; nothing is ever sent to such an address. */
export const checkClient = (request: AuthorizeRequest, services: TokenServices): void => {
  const client = findApplication(services.directory, request.client_id);
  if (!client) throw refuse.unknownApplication(request.client_id);
  if (!client.redirectUris.includes(request.redirect_uri)) throw refuse.redirectMismatch(request.redirect_uri);
};

/** The address that carries a new one-time code back to the application. */
export const grantAddress = (request: AuthorizeRequest, userName: string, services: TokenServices): string => {
  const code = services.grants.newCode({
    clientId: request.client_id,
    userName,
    redirectUri: request.redirect_uri,
    scope: request.scope,
    ...(request.nonce === undefined ? {} : { nonce: request.nonce }),
    ...(request.code_challenge === undefined ? {} : { challenge: request.code_challenge }),
  });
  const objectId = services.directory.people.find((person) => person.userName === userName)?.objectId ?? '';
  const client_info = Buffer.from(JSON.stringify({ uid: objectId, utid: services.directory.tenantId })).toString('base64url');
  return answerAddress(request, { code, client_info, session_state: objectId });
};

/** The address that tells the application why it gets no code. */
export const refusalAddress = (request: AuthorizeRequest, { error, message }: EntraError): string =>
  answerAddress(request, { error, error_description: message });

const answerAddress = (request: AuthorizeRequest, values: Record<string, string>): string => {
  const parameters = new URLSearchParams({ ...values, ...(request.state === undefined ? {} : { state: request.state }) });
  return `${request.redirect_uri}${request.response_mode === 'fragment' ? '#' : '?'}${parameters.toString()}`;
};
