import { marketOf } from '../catalogue/market';
import { countryOf } from '../catalogue/scope';
import type { Customer } from '../customers/customer';
import type { JudgedLine } from '../orders/judge-line';
import { pricingResource } from '../orders/order-resource';
import { link, withoutEmpty } from '../protocol/resource';
import { isoInstant } from '../world';
import { cartLife, type Cart, type CartLine } from './cart';
import { lineError } from './line-error';

/** How a cart is shown. `judged` has a place for each line. */
export const cartResource = (cart: Cart, customer: Customer, judged: readonly JudgedLine[]) => ({
  id: cart.id,
  creationTimestamp: isoInstant(cart.createdAt),
  lastModifiedTimestamp: isoInstant(cart.modifiedAt),
  expirationTimestamp: isoInstant(cart.createdAt + cartLife),
  lastModifiedUser: cart.modifiedUser,
  status: cart.status,
  lineItems: cart.lines.map((line, index) => lineResource(line, customer, judged[index])),
  links: { self: link(`/customers/${cart.customerId}/carts/${cart.id}`) },
  attributes: { objectType: 'Cart' },
});

const lineResource = (line: CartLine, customer: Customer, judged: JudgedLine | undefined) => {
  const country = countryOf(customer);
  return withoutEmpty({
    id: line.id,
    catalogItemId: line.catalogItemId,
    friendlyName: line.friendlyName,
    quantity: line.quantity,
    currencyCode: line.currencyCode ?? marketOf(country).currency,
    billingCycle: line.billingCycle.toLowerCase(),
    termDuration: line.termDuration,
    promotionId: judged?.ok ? judged.line.promotionId : line.promotionId,
    attestationAccepted: line.attestationAccepted,
    provisioningContext: {},
    orderGroup: judged?.ok ? judged.line.orderGroup : judged?.orderGroup,
    error: judged && !judged.ok ? lineError(judged.fault) : undefined,
    pricing: judged?.ok ? pricingResource(judged.line.pricing, country) : undefined,
  });
};
