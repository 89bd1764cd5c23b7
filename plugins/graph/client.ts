import { Client } from '@microsoft/microsoft-graph-client';
import type { TokenSource } from '../auth/token-source';
import type { Time } from '../time';
import { authenticated, patient, transport } from './middleware';

export type GraphConnection = {
  /** `https://graph.microsoft.com`, without a version and without a slash at the end. */
  readonly url: string;
  /** Tokens of the service itself for Graph. */
  readonly tokens: TokenSource;
  readonly fetch: typeof fetch;
  readonly timeoutMilliseconds: number;
  readonly time: Time;
};

/** Microsoft's client with a chain of our own. */
export const createGraphClient = ({ url, tokens, fetch, timeoutMilliseconds, time }: GraphConnection): Client =>
  Client.initWithMiddleware({
    baseUrl: `${url}/`,
    defaultVersion: 'v1.0',
    middleware: [authenticated(url, tokens), patient(time), transport(fetch, timeoutMilliseconds)],
  });
