/** A call of the service on its way: what `fetch` was given. */
export type Call = { readonly method: string; readonly url: string; readonly headers: Headers; readonly body: string };

export const callOf = (input: Parameters<typeof fetch>[0], init: RequestInit = {}): Call => ({
  method: init.method ?? 'GET',
  url: String(input),
  headers: new Headers(init.headers),
  body: typeof init.body === 'string' ? init.body : '',
});
