import type { Call } from './far-side/call';

/** What a process does by a call, as far as histories tell calls apart. */
export type CallName = 'checkout' | 'cart' | 'order row' | 'line' | 'question';

export const callNameOf = ({ method, url }: Call): CallName => {
  if (method === 'GET') return 'question';
  if (url.endsWith('/checkout')) return 'checkout';
  if (url.includes('/carts')) return 'cart';
  return url.includes('/csp_orders(') ? 'order row' : 'line';
};
