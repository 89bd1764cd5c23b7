import type { Watch } from './witness';

/**
 * Who holds an order works on it alone until its lease is over, and nobody writes on an order without holding it, but to open it again. Each
 * goes by the clock of its own.
 */
export const keepToTheLease = (nowOf: (by: string) => number): Watch => ({
  serviceWrites({ set, id, before, changes, by }) {
    if (set !== 'csp_orders') return null;
    const { csp_leaseholder: holder, csp_leaseuntil: until } = before;
    const claimant = changes['csp_leaseholder'];
    if (typeof claimant === 'string' && claimant !== holder) {
      const isHeld = typeof holder === 'string' && typeof until === 'string' && Date.parse(until) > nowOf(by);
      return isHeld ? `${by} took ${id} from ${holder} while its lease ran` : null;
    }
    if (before['statecode'] === 1 && changes['statecode'] === 0) return null;
    const isIts = typeof holder === 'string' && holder.startsWith(`${by}/`);
    return isIts ? null : `${by} wrote on ${id}, which ${typeof holder === 'string' ? holder : 'nobody'} holds`;
  },
});
