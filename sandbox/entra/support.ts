/** What the sandbox's Entra supports; tests name these with `covers('entra: …')`. */
export const support = {
  'GET discovery': 'OpenID configuration of the tenant, v1 and v2',
  'GET keys': 'Signing keys; rotation keeps the old ones valid',
  'GET authorize': 'Authorization code with PKCE, prompt=none, single sign-on, registered redirect addresses only',
  'GET authorize response_mode=fragment': 'The answer behind #, also for applications with a secret',
  'GET authorize prompt=select_account': 'The picker, although somebody is signed in',
  'GET authorize prompt=consent': 'A page that names the application and what it may do; declined with AADSTS65004',
  'POST token client_credentials': 'App-only tokens, v1 resource and v2 scope',
  'POST token authorization_code': 'Code for tokens; each code works once',
  'POST token refresh_token': 'Refresh tokens, rotated, dead once consent is withdrawn (AADSTS50173, AADSTS65001)',
  'refresh tokens die unused': 'After 90 days by the movable clock (AADSTS700082)',
  'several scopes of one resource': 'In one token; scopes of two resources are refused (AADSTS28000)',
  'permissions of applications': 'Scopes that may be asked for, roles of app-only tokens',
  'second factor': 'The claim amr, by person',
  'GET logout': 'Ends the sign-in',
  'POST consent': 'Switch: revoke and restore an application’s consent',
  'POST keys': 'Switch: rotate the signing key',
} as const satisfies Record<string, string>;
