import { AuthError, type INetworkModule, type NetworkRequestOptions, type NetworkResponse } from '@azure/msal-node';

/**
 * MSAL's way to the network: the service's own `fetch`, with a time limit. An issuer that is down or throttles is thrown here, so that MSAL
 * neither takes it for a refusal nor remembers it; thrown as an error of MSAL's own, since it forgets the words of all others.
 */
export const createMsalNetwork = (send: typeof fetch, timeoutMilliseconds: number): INetworkModule => {
  const exchange = async <T>(method: 'GET' | 'POST', url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> => {
    try {
      const response = await send(url, {
        method,
        headers: options?.headers ?? {},
        body: options?.body ?? null,
        signal: AbortSignal.timeout(timeoutMilliseconds),
      });
      if (response.status >= 500 || response.status === 429) throw new Error(`it answered ${response.status}`);
      // MSAL names the type of the body that it will check itself.
      const body = (await response.json()) as T;
      return { status: response.status, headers: Object.fromEntries(response.headers), body };
    } catch (cause) {
      throw new AuthError('issuer_unavailable', options?.correlationId ?? '', String(cause));
    }
  };
  return {
    sendGetRequestAsync: (url, options) => exchange('GET', url, options),
    sendPostRequestAsync: (url, options) => exchange('POST', url, options),
  };
};
