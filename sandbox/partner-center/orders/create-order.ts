import { z } from 'zod';
import { authorOf } from '../audit/write-audit';
import { marketOf } from '../catalogue/market';
import { countryOf } from '../catalogue/scope';
import { customerOf } from '../customers/find-customer';
import { ignored } from '../customers/customer-request';
import { invalidProperty } from '../errors';
import { operationWithBody } from '../protocol/operation';
import type { World } from '../world';
import { checkMayBuy } from './check-may-buy';
import { judgeLines } from './judge-line';
import { refusalOf } from './line-refusal';
import { orderResource } from './order-resource';
import { placeOrders } from './place-orders';

const line = z.object({
  lineItemNumber: z.int().min(0).optional(),
  offerId: z.string().trim().min(1),
  quantity: z.int(),
  termDuration: z.string().optional(),
  friendlyName: z.string().max(200).optional(),
  promotionId: z.string().optional(),
  provisioningContext: z.object({}).optional(),
  attributes: ignored,
  links: ignored,
});

/** Buys without a cart: all lines become one order, and the first line that cannot be bought refuses it. */
export const createOrder = (world: World) =>
  operationWithBody({
    feature: 'POST /v1/customers/{customerId}/orders',
    access: 'either',
    body: z.object({
      referenceCustomerId: ignored,
      billingCycle: z.string(),
      currencyCode: z.string().length(3).optional(),
      lineItems: z.array(line).min(1).max(100),
      attributes: ignored,
    }),
    handle(call, { lineItems, billingCycle, currencyCode }) {
      const customer = customerOf(world, call);
      checkMayBuy(world, customer);
      const currency = currencyCode ?? marketOf(countryOf(customer)).currency;
      const wanted = lineItems.map(({ offerId, ...item }) => ({ ...item, catalogItemId: offerId, billingCycle, currencyCode: currency }));
      const lines = judgeLines(world, customer, wanted).map((judged, index) => {
        if (!judged.ok) throw refusalOf(judged.fault, index, currency);
        return { ...judged.line, orderGroup: '0' };
      });
      const { requestId, purchaseFaults: faults } = call;
      const { orders } = placeOrders(world, { author: authorOf(call), customer, cartId: null, requestId, lines, faults });
      const [order] = orders;
      if (!order) throw invalidProperty('LineItems');
      return {
        status: 201,
        body: orderResource(order, call.now),
        headers: { Location: `/customers/${customer.id}/orders/${order.id}` },
      };
    },
  });
