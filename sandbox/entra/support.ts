/** What the sandbox's Entra supports; tests name these with `covers('entra: …')`. */
export const support = {
  'GET discovery': 'OpenID configuration of the tenant, v1 and v2',
  'GET keys': 'Signing keys; rotation keeps the old ones valid',
  'GET authorize': 'Authorization code with PKCE, prompt=none, single sign-on, registered redirect addresses only',
  'POST token client_credentials': 'App-only tokens, v1 resource and v2 scope',
  'POST token authorization_code': 'Code for tokens; each code works once',
  'POST token refresh_token': 'Refresh tokens, rotated, dead once consent is revoked',
  'GET logout': 'Ends the sign-in',
  'POST consent': 'Switch: revoke and restore an application’s consent',
  'POST keys': 'Switch: rotate the signing key',
} as const satisfies Record<string, string>;
