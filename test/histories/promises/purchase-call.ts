import type { Call } from '../far-side/call';

/** A call that makes a cart or checks one out. */
export type PurchaseCall = {
  readonly kind: 'makes a cart' | 'checks out';
  /** For whom, by the provider's id. */
  readonly tenantId: string;
  /** Null where the cart is still to be made. */
  readonly cartId: string | null;
  readonly requestId: string;
  /** Our order's own. */
  readonly correlationId: string;
  readonly by: string;
};

/** Null for every other call. */
export const purchaseCallOf = ({ method, url, headers }: Call, by: string): PurchaseCall | null => {
  const [, cartId, action] = /\/carts(?:\/([^/]+))?(\/checkout)?$/.exec(url) ?? [];
  if (method !== 'POST' || !url.includes('/carts')) return null;
  return {
    kind: action === undefined ? 'makes a cart' : 'checks out',
    tenantId: /\/customers\/([^/]+)\//.exec(url)?.[1] ?? '',
    cartId: cartId ?? null,
    requestId: headers.get('ms-requestid') ?? '',
    correlationId: headers.get('ms-correlationid') ?? '',
    by,
  };
};
