import type { FaultRequest } from './fault';

const checkout = '/v1/customers/{id}/carts/{cartId}/checkout';

/** What a person asks for most often, for the sandbox's page. */
export const presets: readonly { readonly label: string; readonly fault: FaultRequest }[] = [
  {
    label: 'Create customer: it happens, but the answer is lost',
    fault: { match: { method: 'POST', path: '/v1/customers' }, times: 1, skip: 0, action: { kind: 'timeout-after' } },
  },
  {
    label: 'Create customer: the connection is lost before anything happens',
    fault: { match: { method: 'POST', path: '/v1/customers' }, times: 1, skip: 0, action: { kind: 'timeout-before' } },
  },
  {
    label: 'Create customer: the new customer is listed 15 minutes late',
    fault: { match: { method: 'POST', path: '/v1/customers' }, times: 1, skip: 0, action: { kind: 'list-lag', milliseconds: 900_000 } },
  },
  {
    label: 'Create agreement: it happens, but the answer is lost',
    fault: { match: { method: 'POST', path: '/v1/customers/{id}/agreements' }, times: 1, skip: 0, action: { kind: 'timeout-after' } },
  },
  {
    label: 'Checkout: it happens, but the answer is lost',
    fault: { match: { method: 'POST', path: checkout }, times: 1, skip: 0, action: { kind: 'timeout-after' } },
  },
  {
    label: 'Checkout: 409, and it is still under way for a minute',
    fault: { match: { method: 'POST', path: checkout }, times: 1, skip: 0, action: { kind: 'checkout-in-progress', milliseconds: 60_000 } },
  },
  {
    label: 'Checkout: the first order of the cart fails',
    fault: {
      match: { method: 'POST', path: checkout },
      times: 1,
      skip: 0,
      action: { kind: 'order-fails', group: 0, code: 800005, description: "Create order isn't successful" },
    },
  },
  {
    label: 'Checkout: subscriptions are told five minutes late',
    fault: { match: { method: 'POST', path: checkout }, times: 1, skip: 0, action: { kind: 'late-subscription', milliseconds: 300_000 } },
  },
  {
    label: 'Next call: 429, try again in 57 seconds',
    fault: { match: {}, times: 1, skip: 0, action: { kind: 'throttle', retryAfter: 57 } },
  },
  {
    label: 'Next call: 500, unexpected service error',
    fault: {
      match: {},
      times: 1,
      skip: 0,
      action: { kind: 'answer', status: 500, code: 800003, description: 'Unexpected service error' },
    },
  },
  { label: 'All calls: 401, consent was revoked', fault: { match: {}, times: null, skip: 0, action: { kind: 'consent-revoked' } } },
  {
    label: 'All calls: 403, application-only tokens are refused',
    fault: { match: {}, times: null, skip: 0, action: { kind: 'app-only-refused' } },
  },
  { label: 'All calls: three seconds slower', fault: { match: {}, times: null, skip: 0, action: { kind: 'delay', milliseconds: 3000 } } },
  { label: 'All calls: answers begin with a byte-order mark', fault: { match: {}, times: null, skip: 0, action: { kind: 'bom' } } },
];
