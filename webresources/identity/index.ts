import { InteractionRequiredAuthError, PublicClientApplication } from '@azure/msal-browser';

/** Where and as what the browser signs in; the values are environment variables of the solution. */
export type IdentitySettings = {
  readonly clientId: string;
  readonly authority: string;
  readonly scope: string;
  /** Absolute address of the redirect page. */
  readonly redirectUri: string;
  /** OpenID configuration as JSON text, where the authority publishes none that may be asked. */
  readonly metadata?: string;
};

const clients = new Map<string, Promise<PublicClientApplication>>();

/**
 * An access token of the signed-in person for `scope`: from memory, else silently through the sign-in that the CRM already has, else by a popup.
 * Nothing is stored beyond this page. Rejects when the person closes the popup.
 */
export const token = async (settings: IdentitySettings): Promise<string> => {
  const client = await clientFor(settings);
  const request = { scopes: [settings.scope], redirectUri: settings.redirectUri };
  const [account] = client.getAllAccounts();
  try {
    const answer = account ? await client.acquireTokenSilent({ ...request, account }) : await client.ssoSilent(request);
    return answer.accessToken;
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw error;
    return (await client.acquireTokenPopup(request)).accessToken;
  }
};

const clientFor = (settings: IdentitySettings): Promise<PublicClientApplication> => {
  const key = JSON.stringify(settings);
  const known = clients.get(key) ?? start(settings);
  clients.set(key, known);
  return known;
};

const start = async (settings: IdentitySettings): Promise<PublicClientApplication> => {
  const client = new PublicClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      knownAuthorities: [new URL(settings.authority).host],
      redirectUri: settings.redirectUri,
      ...(settings.metadata === undefined ? {} : { authorityMetadata: settings.metadata }),
    },
    cache: { cacheLocation: 'memoryStorage' },
  });
  await client.initialize();
  return client;
};
