import { Client, HTTPMessageHandler, type Context, type Middleware } from '@microsoft/microsoft-graph-client';

/**
 * The client's own handler drops the token without a word for hosts that it does not know and for plain http, and still reports success.
 * This one adds it for the configured address, and for no other.
 */
class TokenForGraph implements Middleware {
  private next: Middleware = new HTTPMessageHandler();

  constructor(
    private readonly url: string,
    private readonly token: () => Promise<string>,
  ) {}

  async execute(context: Context): Promise<void> {
    const to = typeof context.request === 'string' ? context.request : context.request.url;
    if (!to.startsWith(`${this.url}/`)) throw new Error(`${new URL(to).origin} is not Microsoft Graph`);
    context.options = { ...context.options, headers: { ...context.options?.headers, Authorization: `Bearer ${await this.token()}` } };
    await this.next.execute(context);
  }

  setNext(next: Middleware): void {
    this.next = next;
  }
}

/** Asks once and follows nothing: a mail that is sent again by a retry, or a token that travels with a redirect, would be worse than a failure. */
export const createGraphClient = (url: string, token: () => Promise<string>): Client => {
  const middleware = new TokenForGraph(url, token);
  middleware.setNext(new HTTPMessageHandler());
  return Client.initWithMiddleware({ middleware, baseUrl: `${url}/`, defaultVersion: 'v1.0', fetchOptions: { redirect: 'error' } });
};
