import { marketOf } from '../catalogue/market';
import { inUnits } from '../catalogue/price';
import { link, withoutEmpty } from '../protocol/resource';
import { isoInstant } from '../world';
import type { Order, OrderLine } from './order';
import type { Pricing } from './purchase-line';

/** How an order is shown. A line's `subscriptionId` is missing until it is known. `now` is UTC milliseconds. */
export const orderResource = (order: Order, now: number, withTotal = true) => {
  const market = marketOf(order.country);
  const path = `/customers/${order.customerId}/orders/${order.id}`;
  const total = order.lines.reduce((sum, { pricing }) => sum + pricing.extendedPrice, 0);
  return withoutEmpty({
    id: order.id,
    alternateId: order.id,
    referenceCustomerId: order.customerId,
    billingCycle: order.billingCycle.toLowerCase(),
    currencyCode: order.currency,
    currencySymbol: market.symbol,
    lineItems: order.lines.map((line, index) => lineResource(order, line, index, now)),
    creationDate: isoInstant(order.createdAt),
    status: order.status,
    transactionType: order.transactionType,
    totalPrice: withTotal ? inUnits(total, market) : undefined,
    links: {
      self: link(path),
      provisioningStatus: link(`${path}/provisioningstatus`),
      patchOperation: { ...link(path), method: 'PATCH' },
    },
    client: {},
    attributes: { objectType: 'Order' },
  });
};

const lineResource = (order: Order, line: OrderLine, lineItemNumber: number, now: number) => {
  const subscriptionId = line.subscriptionShownAt <= now ? line.subscriptionId : undefined;
  return withoutEmpty({
    lineItemNumber,
    offerId: line.catalogItemId,
    subscriptionId,
    termDuration: line.term,
    transactionType: line.transactionType,
    friendlyName: line.friendlyName,
    quantity: line.quantity,
    promotionId: line.promotionId,
    pricing: pricingResource(line.pricing, order.country),
    links: withoutEmpty({
      ...catalogueLinks(line.catalogItemId, order.country),
      subscription: subscriptionId === undefined ? undefined : link(`/customers/${order.customerId}/subscriptions/${subscriptionId}`),
    }),
  });
};

export const pricingResource = (pricing: Pricing, country: string) => {
  const market = marketOf(country);
  return Object.fromEntries(Object.entries(pricing).map(([name, amount]) => [name, inUnits(amount, market)]));
};

export const catalogueLinks = (catalogItemId: string, country: string) => {
  const [product, sku, availability] = catalogItemId.split(':');
  return {
    product: link(`/products/${product}?country=${country}`),
    sku: link(`/products/${product}/skus/${sku}?country=${country}`),
    availability: link(`/products/${product}/skus/${sku}/availabilities/${availability}?country=${country}`),
  };
};
