import { z } from 'zod';
import { findCart } from './carts/cart';
import { finishCheckout } from './carts/finish-checkout';
import { findOrder, saveCompletedOrder } from './orders/order';
import { passTime } from './subscriptions/pass-time';
import { findSubscription } from './subscriptions/subscription';
import type { World } from './world';

/** How often time is looked at where nobody calls; milliseconds of elapsed time, since the sandbox's clock can be moved. */
const lookAgain = 500;

/**
 * Does what the sandbox's clock has brought about since the last look, one thing after another and each at its own instant: checkouts end,
 * orders complete, subscriptions begin, renew and end. Happens before every call, so that nobody ever sees a state of the past.
 */
export const letTimePass = (world: World): void => {
  for (let due = earliest(world); due; due = earliest(world)) {
    const { kind, id, dueAt } = due;
    const then: World = { ...world, clock: { ...world.clock, now: () => dueAt } };
    world.database.transaction(() => happenings[kind](then, id));
  }
};

/** Lets time pass without a call too, so that events are sent when they are due. */
export const createTimekeeper = (world: World) => {
  let timer: NodeJS.Timeout | undefined;
  return {
    start(): void {
      timer = setInterval(() => letTimePass(world), lookAgain);
      timer.unref();
    },
    stop: () => clearInterval(timer),
  };
};

type Kind = 'cart' | 'order' | 'subscription';
type Due = { readonly kind: Kind; readonly id: string; readonly dueAt: number };

const earliest = ({ database, clock }: World): Due | undefined => {
  const row = database.get(
    `SELECT kind, id, dueAt FROM (
       SELECT 'cart' AS kind, id, dueAt FROM cart WHERE dueAt <= ?1
       UNION ALL SELECT 'order', id, dueAt FROM customerOrder WHERE dueAt <= ?1
       UNION ALL SELECT 'subscription', id, dueAt FROM subscription WHERE dueAt <= ?1
     ) ORDER BY dueAt, kind LIMIT 1`,
    clock.now(),
  );
  return row && { kind: z.enum(['cart', 'order', 'subscription']).parse(row['kind']), id: String(row['id']), dueAt: Number(row['dueAt']) };
};

const happenings: Readonly<Record<Kind, (world: World, id: string) => void>> = {
  cart(world, id) {
    const cart = findCart(world, id);
    if (cart) finishCheckout(world, cart);
  },
  order(world, id) {
    const order = findOrder(world, id);
    if (order) saveCompletedOrder(world, { ...order, status: 'completed' });
  },
  subscription(world, id) {
    const subscription = findSubscription(world, id);
    if (subscription) passTime(world, subscription);
  },
};
