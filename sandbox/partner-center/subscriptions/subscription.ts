import { z } from 'zod';
import { segments } from '../catalogue/catalogue';
import { billingCycles, terms } from '../catalogue/plans';
import type { World } from '../world';

export const subscriptionStatuses = ['none', 'active', 'pending', 'suspended', 'expired', 'disabled', 'deleted'] as const;

const nextTerm = z.object({
  product: z.object({
    productId: z.string(),
    skuId: z.string(),
    availabilityId: z.string(),
    billingCycle: z.enum(billingCycles),
    termDuration: z.enum(terms),
    promotionId: z.string().optional(),
  }),
  quantity: z.number(),
});
export type NextTerm = z.output<typeof nextTerm>;

const subscriptionDocument = z.object({
  id: z.string(),
  partnerId: z.string(),
  customerId: z.string(),
  orderId: z.string(),
  productId: z.string(),
  skuId: z.string(),
  /** Of the day of the purchase or renewal. */
  availabilityId: z.string(),
  segment: z.enum(segments),
  country: z.string(),
  currency: z.string(),
  offerName: z.string(),
  friendlyName: z.string(),
  quantity: z.number(),
  status: z.enum(subscriptionStatuses),
  term: z.enum(terms),
  billingCycle: z.enum(billingCycles),
  isTrial: z.boolean(),
  autoRenew: z.boolean(),
  promotionId: z.string().optional(),
  /** What a seat costs the partner for the whole term, in minor units; it holds until the renewal. */
  seatCost: z.number(),
  createdAt: z.number(),
  /** When the present term began, and the midnight (UTC) at which it renews or ends. */
  termStart: z.number(),
  termEnd: z.number(),
  /** Until when it may be canceled; null where it never could. */
  cancelableUntil: z.number().nullable(),
  /** Seats that were bought together may be given back together until their own instant. */
  batches: z.array(z.object({ quantity: z.number(), until: z.number() })),
  scheduled: nextTerm.optional(),
  /** Where it stands after its end, where only time changes it; tells the 30 days of `disabled` from the 90. */
  afterlife: z.enum(['expired', 'disabled-30', 'disabled-90']).optional(),
});
/** A subscription as it is kept. Instants are UTC milliseconds. */
export type Subscription = z.output<typeof subscriptionDocument>;

const parse = (row: Readonly<Record<string, unknown>>): Subscription => subscriptionDocument.parse(JSON.parse(String(row['subscription'])));

/** Those that the customer's partner can see, in the order in which they were bought. */
export const subscriptionsOf = ({ database, clock }: Pick<World, 'database' | 'clock'>, customerId: string): Subscription[] =>
  database
    .all('SELECT subscription FROM subscription WHERE customerId = ? AND shownAt <= ? ORDER BY rowid', customerId, clock.now())
    .map(parse);

export const findSubscription = ({ database }: Pick<World, 'database'>, id: string): Subscription | undefined => {
  const row = database.get('SELECT subscription FROM subscription WHERE id = ?', id.toLowerCase());
  return row && parse(row);
};

/** `shownAt`: from when on the partner sees it. */
export const insertSubscription = (
  { database }: Pick<World, 'database'>,
  subscription: Subscription,
  shownAt: number,
  dueAt: number,
): void =>
  void database.run(
    'INSERT INTO subscription (id, customerId, orderId, subscription, shownAt, dueAt) VALUES (?, ?, ?, ?, ?, ?)',
    subscription.id,
    subscription.customerId,
    subscription.orderId,
    JSON.stringify(subscription),
    shownAt,
    dueAt,
  );

/** `dueAt`: when time changes it next; null where it does not any more. */
export const saveSubscription = ({ database }: Pick<World, 'database'>, subscription: Subscription, dueAt: number | null): void =>
  void database.run(
    'UPDATE subscription SET subscription = ?, dueAt = ? WHERE id = ?',
    JSON.stringify(subscription),
    dueAt,
    subscription.id,
  );
