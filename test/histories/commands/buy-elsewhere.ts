import * as fc from 'fast-check';
import { goods, skuId, tenantId } from '../shop';
import { anOrder, onOrder } from './command';
import { everyStatus } from './every-status';

/** What others call what they buy: not at all, as the catalogue does, or almost as we do. */
const names = [null, 'Microsoft 365', 'Microsoft 365 (PO 4711)'] as const;

/** Somebody buys for the same customer by hand, or by another system, just what a line of an order is to buy. */
export const buyElsewhere = fc.tuple(anOrder, fc.nat(2), fc.constantFrom(...names)).map(([place, line, friendlyName]) =>
  onOrder(place, everyStatus, {
    story: (order) => `somebody buys in Partner Center, as ${String(friendlyName)}, what line ${line + 1} of ${order} is to buy`,
    act(world, { wishes }) {
      const wish = wishes[line % wishes.length];
      const good = goods.find(({ name }) => name === wish?.good);
      if (wish === undefined || good === undefined) return;
      world.partnerCenter.buyElsewhere(tenantId, { productId: good.productId, skuId, quantity: wish.seats, friendlyName });
    },
  }),
);
