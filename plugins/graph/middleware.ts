import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { TokenSource } from '../auth/token-source';
import { retryAfter, type Time } from '../time';

type Send = (context: Context) => Promise<Response>;

/** A link of the client's chain; the client joins the links by `setNext`. */
const link = (execute: (context: Context, next: Send) => Promise<Response>): Middleware => {
  let next: Middleware | null = null;
  return {
    setNext: (following) => void (next = following),
    async execute(context) {
      context.response = await execute(context, async (passed) => {
        await next?.execute(passed);
        if (passed.response === undefined) throw new Error('The last link of the chain gave no answer');
        return passed.response;
      });
    },
  };
};

const addressOf = ({ request }: Context): string => (typeof request === 'string' ? request : request.url);

/**
 * Adds the token, for the configured address only; nothing is sent anywhere else. The client's own link leaves the token out for addresses
 * that it does not know, without a word. After a 401 a new token is tried, once.
 */
export const authenticated = (url: string, tokens: TokenSource): Middleware =>
  link(async (context, next) => {
    if (!addressOf(context).startsWith(`${url}/`)) throw new Error('Graph was to be called at another address than the configured one');
    const answer = await next(withToken(context, await tokens.token()));
    if (answer.status !== 401) return answer;
    tokens.forget();
    return next(withToken(context, await tokens.token()));
  });

const withToken = (context: Context, token: string): Context => {
  const headers = new Headers(context.options?.headers);
  headers.set('Authorization', `Bearer ${token}`);
  return { ...context, options: { ...context.options, headers } };
};

const patience = { attempts: 4, longestMilliseconds: 30_000 };

/** What was refused with 429 was not done, so it is sent again when Graph says, a few times. */
export const patient = (time: Time): Middleware =>
  link(async (context, next) => {
    for (let attempt = 1; ; attempt++) {
      const answer = await next(context);
      if (answer.status !== 429 || attempt >= patience.attempts) return answer;
      const pause = retryAfter(answer.headers, time.now()) ?? 1000 * 2 ** attempt;
      await time.sleep(Math.min(pause, patience.longestMilliseconds));
    }
  });

/** The end of the chain: the network. */
export const transport = (send: typeof fetch, timeoutMilliseconds: number): Middleware =>
  link(({ request, options }) =>
    send(request, {
      method: options?.method ?? 'GET',
      headers: new Headers(options?.headers),
      body: options?.body ?? null,
      signal: AbortSignal.timeout(timeoutMilliseconds),
    }),
  );
