import { BrowserAuthError, InteractionRequiredAuthError } from '@azure/msal-browser';
import { acquire } from '../../../webresources/identity/acquire';

const request = { scopes: ['a', 'b'], redirectUri: 'http://crm.test/redirect.html' };
const interaction = () => new InteractionRequiredAuthError('login_required', '');
const answer = (accessToken: string) => Promise.resolve({ accessToken } as never);

type Client = Parameters<typeof acquire>[0];

/** A sign-in at the edge of the library: what it is asked, and what it answers. */
const clientWith = (more: Partial<Client>) => {
  const asked: string[] = [];
  const unexpected = (name: string) => () => Promise.reject(new Error(`${name} was not expected`));
  const base: Client = {
    getAllAccounts: () => [],
    ssoSilent: unexpected('ssoSilent'),
    acquireTokenSilent: unexpected('acquireTokenSilent'),
    acquireTokenPopup: unexpected('acquireTokenPopup'),
    ...more,
  };
  const noted = <N extends 'ssoSilent' | 'acquireTokenSilent' | 'acquireTokenPopup'>(name: N): Client[N] =>
    ((...values: Parameters<Client[N]>) => {
      asked.push(name);
      return Reflect.apply(base[name], base, values) as ReturnType<Client[N]>;
    }) as Client[N];
  const client: Client = {
    getAllAccounts: () => base.getAllAccounts(),
    ssoSilent: noted('ssoSilent'),
    acquireTokenSilent: noted('acquireTokenSilent'),
    acquireTokenPopup: noted('acquireTokenPopup'),
  };
  return { client, asked };
};
const account = { homeAccountId: 'h' } as never;

describe('A token', () => {
  it('comes silently through the sign-in that the CRM has', async () => {
    const { client, asked } = clientWith({ ssoSilent: () => answer('sso') });
    expect(await acquire(client, request)).toBe('sso');
    expect(asked).toEqual(['ssoSilent']);
  });

  it('comes from the cache of somebody who is signed in already', async () => {
    const { client, asked } = clientWith({ getAllAccounts: () => [account], acquireTokenSilent: () => answer('cached') });
    expect(await acquire(client, request)).toBe('cached');
    expect(asked).toEqual(['acquireTokenSilent']);
  });

  it.each([
    ['the person must take part', interaction()],
    ['the silent frame never answered', new BrowserAuthError('timed_out', '')],
  ])('comes by a popup where %s', async (_why, error) => {
    const { client, asked } = clientWith({ ssoSilent: () => Promise.reject(error), acquireTokenPopup: () => answer('popup') });
    expect(await acquire(client, request)).toBe('popup');
    expect(asked.at(-1)).toBe('acquireTokenPopup');
  });

  it.each(['popup_window_error', 'user_cancelled'])('does not come where the popup ends with %s', async (code) => {
    const { client } = clientWith({
      ssoSilent: () => Promise.reject(interaction()),
      acquireTokenPopup: () => Promise.reject(new BrowserAuthError(code, '')),
    });
    await expect(acquire(client, request)).rejects.toMatchObject({ errorCode: code });
  });

  it('does not open a popup for what no person can mend', async () => {
    const { client, asked } = clientWith({ ssoSilent: () => Promise.reject(new BrowserAuthError('no_network_connectivity', '')) });
    await expect(acquire(client, request)).rejects.toMatchObject({ errorCode: 'no_network_connectivity' });
    expect(asked).toEqual(['ssoSilent']);
  });

  it('for several askers at once needs one popup', async () => {
    let signedIn = false;
    const { client, asked } = clientWith({
      getAllAccounts: () => (signedIn ? [account] : []),
      ssoSilent: () => Promise.reject(interaction()),
      acquireTokenSilent: () => answer('cached'),
      acquireTokenPopup: () => {
        signedIn = true;
        return answer('popup');
      },
    });
    expect(await Promise.all([acquire(client, request), acquire(client, request), acquire(client, request)])).toEqual([
      'popup',
      'cached',
      'cached',
    ]);
    expect(asked.filter((name) => name === 'acquireTokenPopup')).toHaveLength(1);
  });

  it('comes to the next asker also where the one before closed the popup', async () => {
    let times = 0;
    const { client } = clientWith({
      ssoSilent: () => Promise.reject(interaction()),
      acquireTokenPopup: () => ((times += 1) === 1 ? Promise.reject(new BrowserAuthError('user_cancelled', '')) : answer('second')),
    });
    const [first, second] = await Promise.allSettled([acquire(client, request), acquire(client, request)]);
    expect(first?.status).toBe('rejected');
    expect(second).toEqual({ status: 'fulfilled', value: 'second' });
  });
});
