import type { OrderRefusalCode } from '../../core/orders/refusals';
import type { OrderRefused } from '../providers/commerce';
import { refusedHere } from '../providers/refused-here';

/**
 * How the work on an order ends for now. `refused`: nothing was bought, by the reason's own rule. `unheard`: a checkout may have bought, and
 * the same one is repeated. `waiting`: the provider is at work; `pause` in milliseconds. `unclear`: only reading and a person's word go on,
 * at `again`. `done`: every line has an end.
 */
export type End =
  | { readonly kind: 'refused' | 'unheard'; readonly refused: OrderRefused }
  | { readonly kind: 'waiting'; readonly pause: number | null; readonly because: OrderRefused | null }
  | { readonly kind: 'unclear'; readonly again: number; readonly because: OrderRefused }
  | { readonly kind: 'done' };

export const refusedBy = (refused: OrderRefused): End => ({ kind: 'refused', refused });
export const refuse = (code: OrderRefusalCode, cause: string): End => refusedBy(refusedHere(code, cause));
