import { hour, type Instant } from '../time/instant';
import type { OrderRefusalCode } from './refusals';
import type { OrderStatus } from './status';

/** The provider's list of orders is up to 15 minutes behind (partner-center, section 11). */
export const listLag = hour / 4;

/** A cart lives seven days (partner-center, section 10); an hour is kept in hand. */
export const cartLife = 7 * 24 * hour - hour;

/** Clocks differ by so much. */
const skew = hour / 12;

/**
 * Whether an order that the provider made at an instant can be of a cart: an order is made while its cart lives. Where lines bear names of
 * their own those tell, whatever clocks say.
 */
export const wasMadeOf = (cartMadeOn: Instant | null, orderMadeOn: Instant): boolean =>
  cartMadeOn !== null && orderMadeOn >= cartMadeOn - skew && orderMadeOn <= cartMadeOn + (7 * 24 + 1) * hour;

/** How far a purchase has come, by the handles on the order's row. */
export type Handles = {
  readonly cartRequestId: string | null;
  readonly cartId: string | null;
  readonly cartMadeOn: Instant | null;
  readonly checkoutRequestId: string | null;
  /** When the checkout was first sent, or sent again by a person’s word. */
  readonly checkedOutOn: Instant | null;
  /** A person has looked and says that it was not bought; null again once something was done for it. */
  readonly buyAgainOn: Instant | null;
};

/**
 * What comes next. `make-cart`: nothing was sent, or only a cart was asked for, which costs nothing. `checkout`: the cart stands. `repeat-checkout`:
 * the same checkout with the same request id; it cannot buy twice. `look`: read cart and orders; nothing is sent before they tell.
 */
export type NextBuyingStep = 'make-cart' | 'checkout' | 'repeat-checkout' | 'look';

export const nextBuyingStep = (handles: Handles, now: Instant): NextBuyingStep => {
  if (handles.checkoutRequestId !== null) return isCartAlive(handles, now) ? 'repeat-checkout' : 'look';
  return handles.cartId !== null && isCartAlive(handles, now) ? 'checkout' : 'make-cart';
};

const isCartAlive = (handles: Handles, now: Instant): boolean => handles.cartMadeOn !== null && now < handles.cartMadeOn + cartLife;

/**
 * Whether a new cart may take the place of one whose checkout was sent: only after the provider's orders were read without finding it, later
 * than the list's lag after the last checkout, and with a person's word that is younger than that checkout (R14; peers 5.1, step 6).
 */
export const mayMakeNewCart = (handles: Handles, found: { readonly ordersReadOn: Instant | null; readonly isOrdered: boolean }): boolean =>
  handles.checkedOutOn !== null &&
  !found.isOrdered &&
  found.ordersReadOn !== null &&
  found.ordersReadOn >= handles.checkedOutOn + listLag &&
  handles.buyAgainOn !== null &&
  handles.buyAgainOn > handles.checkedOutOn;

/** Whether a person is asked if it was bought: only where nobody knows. */
export const isPersonAsked = (status: OrderStatus): boolean => status === 'UnknownOutcome';

/** From when on a person may say "it was not bought; try again". */
export const mayBuyAgainFrom = (checkedOutOn: Instant): Instant => checkedOutOn + listLag;

/** Whether a person may say so now. */
export const mayBuyAgain = (order: { readonly status: OrderStatus; readonly checkedOutOn: Instant | null }, now: Instant): boolean =>
  isPersonAsked(order.status) && (order.checkedOutOn === null || now >= mayBuyAgainFrom(order.checkedOutOn));

/** How long a purchase whose outcome stays unclear is looked into by the service itself before a person is asked. */
export const lookPatience = 24 * hour;

/** Whether what a checkout has set going is waited for in silence no more: a person is to see that it does not come to an end. */
export const isOverdue = ({ checkedOutOn }: Pick<Handles, 'checkedOutOn'>, now: Instant): boolean =>
  checkedOutOn === null || now >= checkedOutOn + lookPatience;

/**
 * Whether the refusal of a checkout proves that it bought nothing. One that nobody knows proves nothing: it may mean that the cart was bought
 * already, or is just being bought.
 */
export const provesNotBought = (refusal: OrderRefusalCode): boolean => refusal !== 'unexpected';

/** As many seconds as the provider asks to be left alone, but never so long that an order is forgotten over it. */
export const honouredSeconds = (askedMilliseconds: number | null): number =>
  Math.ceil(Math.min(askedMilliseconds ?? 0, lookPatience) / 1000);
