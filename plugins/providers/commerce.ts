import type { Segment } from '../../core/catalogue/offer-key';
import type { OrderRefusalCode } from '../../core/orders/refusals';
import type { RefundableBatch } from '../../core/subscriptions/cancellation';
import type { Instant } from '../../core/time/instant';
import type { ProviderStatus } from '../../core/subscriptions/state';
import type { BillingCycle, Term } from '../../core/subscriptions/terms';
import type { Availability } from './catalogue';
import type { Outcome, Refused, Trace } from './provider';

export type OrderRefused = Refused<OrderRefusalCode>;
export type OrderOutcome<T> = Outcome<T, OrderRefusalCode>;

/** A product in one of its forms, for one segment of customers. */
export type WhatIsSold = { readonly productId: string; readonly skuId: string; readonly segment: Segment };

/** One line of a cart as it is asked for; `id` is the line's place in our order. */
export type CartLine = {
  readonly id: number;
  /** What it is called at the provider (`core/orders/purchase-name`). */
  readonly name: string;
  readonly catalogItemId: string;
  readonly term: Term;
  readonly billingCycle: BillingCycle;
  readonly quantity: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly promotionId: string | null;
};

/** Why the provider will not sell a line. */
export type LineRefused = { readonly refusal: OrderRefusalCode; readonly detail: string };
/** A line as the provider keeps it; null where it does not say. */
export type CartLineSeen = {
  readonly catalogItemId: string;
  readonly quantity: number;
  readonly term: Term | null;
  readonly billingCycle: BillingCycle | null;
  /** The promotion that it is bought with, asked for or not; null where it has none. */
  readonly promotionId: string | null;
  /** Lines of one group become one order. */
  readonly group: string | null;
  readonly refused: LineRefused | null;
  /** The id is an old one by now: refused so, and to be had under another. */
  readonly isStale: boolean;
};
export type Cart = { readonly id: string; readonly isOrdered: boolean; readonly lines: readonly CartLineSeen[] };

export type ProviderOrderLine = {
  readonly catalogItemId: string;
  readonly quantity: number;
  readonly term: Term | null;
  /** Null until the provider has made it. */
  readonly subscriptionId: string | null;
  /** What it was called when it was bought; null where the provider does not say. */
  readonly name: string | null;
  /** False for what later changes of a subscription add to the list: seats, renewals, cancellations. */
  readonly isPurchase: boolean;
};
export type ProviderOrder = {
  readonly id: string;
  readonly madeOn: Instant;
  readonly billingCycle: BillingCycle | null;
  readonly lines: readonly ProviderOrderLine[];
};

/**
 * What came of a checkout. `ordered-before`: this cart was bought by an earlier call. `in-progress`: an earlier call is still at work.
 * `stale`: an availability has another id by now; nothing was bought. `no-cart`: the cart is not there any more; nothing was bought by this call.
 */
export type Checkout =
  | {
      readonly kind: 'ordered';
      readonly orders: readonly ProviderOrder[];
      readonly errors: readonly (LineRefused & { readonly group: string })[];
    }
  | { readonly kind: 'ordered-before' | 'in-progress' | 'stale' | 'no-cart' };

/** A subscription as the provider has it. Null where it does not say. */
export type ProviderSubscription = {
  readonly id: string;
  readonly orderId: string | null;
  readonly catalogItemId: string | null;
  readonly status: ProviderStatus;
  readonly quantity: number;
  readonly startsOn: Instant | null;
  /** The last moment or last day of the term, inclusive (R6). */
  readonly lastMoment: Instant | null;
  readonly cycleLastMoment: Instant | null;
  readonly cancelUntil: Instant | null;
  readonly refundable: readonly RefundableBatch[] | null;
  readonly renews: boolean | null;
};

/** Whether the provider lets this customer buy: under review or not allowed means no. */
export type AccountStanding = 'may-buy' | 'under-review';

/** What a provider sells. A cart costs nothing; a checkout does, and cannot be taken back by us. */
export type Commerce = {
  accountStanding(tenantId: string, trace: Trace): Promise<OrderOutcome<AccountStanding>>;
  /** As what the customer can buy it now; empty where not at all. Their ids change over time. */
  availabilities(tenantId: string, what: WhatIsSold, trace: Trace): Promise<OrderOutcome<readonly Availability[]>>;
  createCart(tenantId: string, lines: readonly CartLine[], trace: Trace): Promise<OrderOutcome<Cart>>;
  /** Makes the cart hold these lines and no others. */
  updateCart(tenantId: string, cartId: string, lines: readonly CartLine[], trace: Trace): Promise<OrderOutcome<Cart>>;
  /** Null where the cart is not there any more. */
  cart(tenantId: string, cartId: string, trace: Trace): Promise<OrderOutcome<Cart | null>>;
  /** Buys. Repeated with the same request id it cannot buy twice (R14). */
  checkout(tenantId: string, cartId: string, trace: Trace): Promise<OrderOutcome<Checkout>>;
  /** Null where the provider does not know it (yet). */
  order(tenantId: string, orderId: string, trace: Trace): Promise<OrderOutcome<ProviderOrder | null>>;
  /** All orders of the customer; up to 15 minutes behind. */
  orders(tenantId: string, trace: Trace): Promise<OrderOutcome<readonly ProviderOrder[]>>;
  subscription(tenantId: string, subscriptionId: string, trace: Trace): Promise<OrderOutcome<ProviderSubscription | null>>;
  subscriptions(tenantId: string, trace: Trace): Promise<OrderOutcome<readonly ProviderSubscription[]>>;
};
