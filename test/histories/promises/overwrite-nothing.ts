import type { Watch } from './witness';

/** Who has lost an order overwrites nothing that was written on its lines since. */
export const overwriteNothing = (): Watch => {
  let count = 0;
  const holds = new Map<unknown, { readonly by: string; readonly since: number }>();
  const written = new Map<string, number>();
  return {
    serviceWrites({ set, id, before, changes, by }) {
      count++;
      if (set === 'csp_orders') {
        const holder = changes['csp_leaseholder'];
        if (typeof holder === 'string' && holder !== before['csp_leaseholder']) holds.set(id, { by, since: count });
        return null;
      }
      const hold = holds.get(before['_csp_orderid_value']);
      const isOver = hold !== undefined && hold.by !== by && (written.get(id) ?? 0) > hold.since;
      written.set(id, count);
      return isOver ? `${by} wrote over what ${hold.by} had written on ${id} since` : null;
    },
  };
};
