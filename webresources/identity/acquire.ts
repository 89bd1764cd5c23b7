import { BrowserAuthError, InteractionRequiredAuthError, type PublicClientApplication, type PopupRequest } from '@azure/msal-browser';

type Request = Pick<PopupRequest, 'scopes'> & { readonly redirectUri: string };
type Client = Pick<PublicClientApplication, 'getAllAccounts' | 'acquireTokenSilent' | 'ssoSilent' | 'acquireTokenPopup'>;

/** Silently where it goes, else by a popup: one popup at a time, and whoever waited for it looks silently again first. */
export const acquire = async (client: Client, request: Request): Promise<string> => {
  try {
    return await silently(client, request);
  } catch (error) {
    if (!needsThePerson(error)) throw error;
  }
  return inTurn(async () => {
    try {
      return await silently(client, request);
    } catch (error) {
      if (!needsThePerson(error)) throw error;
      return (await client.acquireTokenPopup(request)).accessToken;
    }
  });
};

const silently = async (client: Client, request: Request): Promise<string> => {
  const [account] = client.getAllAccounts();
  const answer = account ? await client.acquireTokenSilent({ ...request, account }) : await client.ssoSilent(request);
  return answer.accessToken;
};

/** A browser that keeps cookies of others out of frames answers a silent sign-in never or not in time. */
const silentFrameFailures = ['timed_out', 'iframe_closed_prematurely', 'redirect_bridge_empty_response'];

const needsThePerson = (error: unknown): boolean =>
  error instanceof InteractionRequiredAuthError || (error instanceof BrowserAuthError && silentFrameFailures.includes(error.errorCode));

let last: Promise<unknown> = Promise.resolve();

const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
};
