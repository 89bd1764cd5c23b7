import { ConfidentialClientApplication } from '@azure/msal-node';
import { authorityOf, type Login } from './login';
import { createMsalNetwork } from './msal-network';

export type ClientIdentity = { readonly clientId: string; readonly clientSecret: string };

export type MsalOptions = {
  readonly login: Login;
  readonly fetch: typeof fetch;
  readonly timeoutMilliseconds: number;
};

/** An application that can keep a secret, at one tenant; what it knows is in memory only. */
export const createMsalClient = (options: MsalOptions, tenantId: string, identity: ClientIdentity): ConfidentialClientApplication =>
  new ConfidentialClientApplication({
    auth: { ...identity, ...authorityOf(options.login, tenantId) },
    system: { networkClient: createMsalNetwork(options.fetch, options.timeoutMilliseconds), disableInternalRetries: true },
  });
