import { orderStatus } from '../../../solution/rows';
import type { Watch } from './witness';

/**
 * For an order of unknown outcome nothing is sent before a person says that it was not bought, and one word is good for one checkout (P5; step
 * 6 of buying).
 */
export const heedThePerson = (): Watch => {
  /** By order: a person has said so, and who holds the order that was checked out for it. */
  const words = new Map<unknown, { usedBy: unknown }>();
  return {
    personWrites({ orderId, changes }) {
      if (changes['csp_buyagainon'] !== undefined) words.set(orderId, { usedBy: null });
    },
    sends({ kind, by }, order) {
      const { csp_orderid: id, csp_leaseholder: holder, statuscode } = order;
      // A process that was away sends what was decided before the outcome was unknown.
      if (statuscode !== orderStatus.UnknownOutcome || !String(holder).startsWith(`${by}/`)) return null;
      const word = words.get(id);
      if (word === undefined) return `${by} ${kind} for ${String(id)} of unknown outcome without a person’s word`;
      if (kind === 'makes a cart') return null;
      if (word.usedBy !== null && word.usedBy !== holder) return `${by} ${kind} for ${String(id)} by a word that was used up`;
      word.usedBy = holder;
      return null;
    },
  };
};
