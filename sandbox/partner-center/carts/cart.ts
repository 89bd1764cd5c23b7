import { z } from 'zod';
import { purchaseLine } from '../orders/purchase-line';
import { purchaseFaults } from '../faults/purchase-faults';
import { cartNotFound } from '../errors';
import type { Customer } from '../customers/customer';
import { parameter, type Call } from '../protocol/operation';
import { day } from '../subscriptions/calendar';
import type { World } from '../world';

/** A cart lives for seven days. */
export const cartLife = 7 * day;

const cartLine = z.object({
  id: z.number(),
  catalogItemId: z.string(),
  quantity: z.number(),
  billingCycle: z.string(),
  termDuration: z.string().optional(),
  currencyCode: z.string().optional(),
  friendlyName: z.string().optional(),
  promotionId: z.string().optional(),
  attestationAccepted: z.boolean().optional(),
});
export type CartLine = z.output<typeof cartLine>;

const orderError = z.object({ orderGroupId: z.string(), code: z.number(), description: z.string() });
const author = z.object({
  partnerId: z.string(),
  applicationId: z.string().optional(),
  correlationId: z.string(),
});

const cartDocument = z.object({
  id: z.string(),
  partnerId: z.string(),
  customerId: z.string(),
  createdAt: z.number(),
  modifiedAt: z.number(),
  /** Who changed it last; an application where nobody signed in. */
  modifiedUser: z.string(),
  /** `MS-RequestId` of the call that made it. */
  requestId: z.string(),
  lines: z.array(cartLine),
  status: z.enum(['Active', 'Ordered']),
  orderErrors: z.array(orderError).default([]),
  /** A checkout that is still under way: everything it needs to end by itself at `endsAt`. */
  underWay: z
    .object({
      endsAt: z.number(),
      requestId: z.string(),
      author,
      lines: z.array(purchaseLine),
      faults: purchaseFaults,
    })
    .optional(),
});
/** A cart as it is kept. Instants are UTC milliseconds. */
export type Cart = z.output<typeof cartDocument>;

type Kept = Pick<World, 'database'>;
const parse = (row: Readonly<Record<string, unknown>>): Cart => cartDocument.parse(JSON.parse(String(row['cart'])));

/** The cart of the path. Throws 404 / 800008 for one of another customer, and for one that has expired. */
export const cartOf = (world: World, call: Call, customer: Customer): Cart => {
  const cart = findCart(world, parameter(call, 'cartId'));
  if (cart?.customerId !== customer.id || call.now >= cart.createdAt + cartLife) throw cartNotFound();
  return cart;
};

export const findCart = ({ database }: Kept, id: string): Cart | undefined => {
  const row = database.get('SELECT cart FROM cart WHERE id = ?', id.toLowerCase());
  return row && parse(row);
};

export const cartsOf = ({ database }: Kept, customerId: string): Cart[] =>
  database.all('SELECT cart FROM cart WHERE customerId = ? ORDER BY rowid', customerId).map(parse);

export const saveCart = ({ database }: Kept, cart: Cart): void =>
  void database.run(
    'INSERT INTO cart (id, customerId, cart, dueAt) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET cart = excluded.cart, dueAt = excluded.dueAt',
    cart.id,
    cart.customerId,
    JSON.stringify(cart),
    cart.underWay?.endsAt ?? null,
  );
