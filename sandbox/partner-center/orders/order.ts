import { z } from 'zod';
import { billingCycles, terms } from '../catalogue/plans';
import type { World } from '../world';
import { pricingDocument } from './purchase-line';

const orderLine = z.object({
  catalogItemId: z.string(),
  subscriptionId: z.string(),
  /** From when on the line tells the subscription's id. */
  subscriptionShownAt: z.number(),
  term: z.enum(terms),
  transactionType: z.enum(['New', 'Renew', 'AddQuantity', 'RemoveQuantity', 'Cancel', 'Convert']),
  friendlyName: z.string(),
  quantity: z.number(),
  promotionId: z.string().optional(),
  pricing: pricingDocument,
});
export type OrderLine = z.output<typeof orderLine>;

const orderDocument = z.object({
  /** Twelve hexadecimal digits. */
  id: z.string(),
  partnerId: z.string(),
  customerId: z.string(),
  /** Null for an order without a cart: placed directly, or by a change or renewal. */
  cartId: z.string().nullable(),
  /** `MS-RequestId` of the call that placed it; null where time did. */
  requestId: z.string().nullable(),
  createdAt: z.number(),
  /** The market in which it was bought. */
  country: z.string(),
  currency: z.string(),
  billingCycle: z.enum(billingCycles),
  status: z.enum(['pending', 'completed']),
  transactionType: z.enum(['UserPurchase', 'SystemPurchase']),
  lines: z.array(orderLine),
});
/** An order as it is kept. Instants are UTC milliseconds, amounts minor units. */
export type Order = z.output<typeof orderDocument>;

type Kept = Pick<World, 'database'>;
const parse = (row: Readonly<Record<string, unknown>>): Order => orderDocument.parse(JSON.parse(String(row['customerOrder'])));

export const newOrderId = ({ newId }: Pick<World, 'newId'>): string => newId().replaceAll('-', '').slice(-12);

/** `listedAt`: from when on lists show it. `dueAt`: when it is completed; null where it is. */
export const insertOrder = ({ database }: Kept, order: Order, listedAt: number, dueAt: number | null): void =>
  void database.run(
    'INSERT INTO customerOrder (id, customerId, cartId, customerOrder, listedAt, dueAt) VALUES (?, ?, ?, ?, ?, ?)',
    order.id,
    order.customerId,
    order.cartId,
    JSON.stringify(order),
    listedAt,
    dueAt,
  );

/** With nothing more to come. */
export const saveCompletedOrder = ({ database }: Kept, order: Order): void =>
  void database.run('UPDATE customerOrder SET customerOrder = ?, dueAt = NULL WHERE id = ?', JSON.stringify(order), order.id);

export const findOrder = ({ database }: Kept, id: string): Order | undefined => {
  const row = database.get('SELECT customerOrder FROM customerOrder WHERE id = ?', id.toLowerCase());
  return row && parse(row);
};

export const ordersOfCart = ({ database }: Kept, cartId: string): Order[] =>
  database.all('SELECT customerOrder FROM customerOrder WHERE cartId = ? ORDER BY number', cartId).map(parse);

/** Those that lists show now, the first placed first. */
export const listedOrders = ({ database, clock }: Pick<World, 'database' | 'clock'>, customerId: string): Order[] =>
  database
    .all('SELECT customerOrder FROM customerOrder WHERE customerId = ? AND listedAt <= ? ORDER BY number', customerId, clock.now())
    .map(parse);

/** All, listed or not: for whoever counts. */
export const allOrders = ({ database }: Kept, customerId?: string): Order[] =>
  (customerId === undefined
    ? database.all('SELECT customerOrder FROM customerOrder ORDER BY number')
    : database.all('SELECT customerOrder FROM customerOrder WHERE customerId = ? ORDER BY number', customerId)
  ).map(parse);
