import type { Address } from './endpoint';

/** What is posted, built when the row changed: a later change of the row does not change it. */
export type Message = {
  readonly body: string;
  readonly exceeded: boolean;
  readonly table: string;
  readonly request: string;
  readonly correlationId: string;
};

/** Succeeded, or failed with the sentence of the system job; `again` where the service tries once more. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly again: boolean; readonly reason: string };

export type Post = { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** The service gives up on an answer after this many milliseconds. */
export const deliveryTimeout = 60_000;

export const postOf = ({ url, headers }: Address, message: Message, organizationHost: string): Post => ({
  url,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'x-ms-dynamics-organization': organizationHost,
    'x-ms-dynamics-entity-name': message.table,
    'x-ms-dynamics-request-name': message.request,
    'x-ms-correlation-request-id': message.correlationId,
    ...(message.exceeded ? { 'x-ms-dynamics-msg-size-exceeded': 'true' } : {}),
    ...headers,
  },
  body: message.body,
});

/** Any 2xx is success; the answer's body is not looked at. One more try is due after 502, 503 and 504 only. */
export const outcomeOf = (status: number): Outcome => {
  if (status >= 200 && status < 300) return { ok: true };
  return {
    ok: false,
    again: [502, 503, 504].includes(status),
    reason: `The webhook call failed because the endpoint answered with the http status ${status}.`,
  };
};

export const timedOut: Outcome = {
  ok: false,
  again: false,
  reason: 'The webhook call failed because the http request timed out at client side. Please check your webhook request handler.',
};

export const unreachable = (detail: string): Outcome => ({
  ok: false,
  again: false,
  reason: `The webhook call failed because the http request could not be sent: ${detail}`,
});
