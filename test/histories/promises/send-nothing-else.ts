import type { PurchaseCall } from './purchase-call';
import type { Watch } from './witness';

type Unheard = { readonly cartId: string | null; readonly requestId: string };

/**
 * While it is not known what became of an order's checkout, nothing but that very checkout is sent for the order, unless a person has said so
 * since (R14).
 */
export const sendNothingElse = (): Watch => {
  /** By our order's correlation id: the checkout that may have bought, and how often it was sent. */
  const unheard = new Map<string, Unheard & { sent: number }>();
  const saidSince = new Set<unknown>();

  const isSame = (known: Unheard, { cartId, requestId }: PurchaseCall): boolean => known.cartId === cartId && known.requestId === requestId;

  return {
    personWrites({ orderId, changes, isLate = false }) {
      const isNewYes = changes['csp_buyagainon'] !== undefined || (changes['csp_draft'] !== undefined && !isLate);
      if (isNewYes) saidSince.add(orderId);
    },
    sends(call, order) {
      if (call.kind !== 'checks out') return null;
      const known = unheard.get(call.correlationId);
      const isRepeat = known !== undefined && isSame(known, call);
      const mayBeAnother = known === undefined || saidSince.has(order['csp_orderid']);
      unheard.set(call.correlationId, { cartId: call.cartId, requestId: call.requestId, sent: isRepeat ? known.sent + 1 : 1 });
      if (!isRepeat) saidSince.delete(order['csp_orderid']);
      return isRepeat || mayBeAnother
        ? null
        : `${call.by} checks out ${String(call.cartId)} as ${call.requestId}, though nobody knows what became of ${String(known.cartId)} as ${known.requestId}`;
    },
    hears(call, status) {
      const known = unheard.get(call.correlationId);
      if (call.kind !== 'checks out' || known === undefined || !isSame(known, call)) return;
      const isBought = status < 300;
      const isRefused = status >= 400 && status < 500 && status !== 409 && known.sent === 1;
      if (isBought || isRefused) unheard.delete(call.correlationId);
    },
  };
};
