/** Refusals of the token endpoint and of sign-in, as Entra words them. */
export class EntraError extends Error {
  constructor(
    readonly status: 400 | 401,
    readonly error: string,
    readonly number: number,
    description: string,
  ) {
    super(`AADSTS${number}: ${description}`);
  }
}

export const unknownApplication = (clientId: string) =>
  new EntraError(400, 'unauthorized_client', 700016, `Application with identifier '${clientId}' was not found in the directory.`);
export const wrongSecret = () => new EntraError(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
export const missingSecret = () =>
  new EntraError(401, 'invalid_client', 7000218, "The request body must contain 'client_assertion' or 'client_secret'.");
export const redirectMismatch = (uri: string) =>
  new EntraError(
    400,
    'invalid_request',
    50011,
    `The redirect URI '${uri}' specified in the request does not match the redirect URIs configured for the application.`,
  );
export const unknownResource = (name: string) =>
  new EntraError(400, 'invalid_resource', 500011, `The resource principal named ${name} was not found in the tenant.`);
export const consentRequired = (client: string) =>
  new EntraError(400, 'invalid_grant', 65001, `The user or administrator has not consented to use the application with ID '${client}'.`);
export const severalResources = () =>
  new EntraError(
    400,
    'invalid_request',
    28000,
    'Provided value for the input parameter scope is not valid because it contains more than one resource.',
  );
export const consentDeclined = () => new EntraError(400, 'access_denied', 65004, 'User declined to consent to access the app.');
export const codeExpired = () =>
  new EntraError(400, 'invalid_grant', 70008, 'The provided authorization code or refresh token has expired or was already used.');
export const verifierMismatch = () =>
  new EntraError(
    400,
    'invalid_grant',
    501481,
    'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  );
export const refreshTokenRevoked = () =>
  new EntraError(400, 'invalid_grant', 50173, 'The provided grant has expired due to it being revoked, a fresh auth token is needed.');
/** `issued` is a UTC instant in milliseconds. */
export const refreshTokenUnused = (issued: number) =>
  new EntraError(
    400,
    'invalid_grant',
    700082,
    `The refresh token has expired due to inactivity. The token was issued on ${new Date(issued).toISOString()} and was inactive for 90.00:00:00.`,
  );
export const missingParameter = (name: string) =>
  new EntraError(400, 'invalid_request', 900144, `The request body must contain the following parameter: '${name}'.`);
export const unsupportedGrant = (grant: string) =>
  new EntraError(400, 'unsupported_grant_type', 70003, `The app requested an unsupported grant type '${grant}'.`);
export const loginRequired = () =>
  new EntraError(400, 'login_required', 50058, 'A silent sign-in request was sent but no user is signed in.');
