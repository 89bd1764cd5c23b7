import { z } from 'zod';
import { create, ids } from './samples';
import type { Running } from './running';

/** Sample products by what the tests say of them. */
export const skus = {
  businessBasic: 'CFQ7TTC0LH18:0001',
  businessStandard: 'CFQ7TTC0LDPB:0001',
  businessPremium: 'CFQ7TTC0LCHC:0002',
  trial: 'CFQ7TTC0LDPB:0004',
  copilot: 'CFQ7TTC0MM8R:0002',
  enterprise: 'CFQ7TTC0LFLX:0001',
  visio: 'CFQ7TTC0HD33:0003',
} as const;

const listSchema = z.object({ items: z.array(z.object({ catalogItemId: z.string() })) });

/** What is to be given as `catalogItemId` now; the commercial one in the US unless another country is named. */
export const itemOf = async (running: Running, sku: string, country = 'US'): Promise<string> => {
  const [productId, skuId] = sku.split(':');
  const reply = await running.call('GET', `/v1/products/${productId}/skus/${skuId}/availabilities?country=${country}`);
  const [first] = listSchema.parse(reply.body).items;
  if (!first) throw new Error(`Nothing of ${sku} is sold in ${country}.`);
  return first.catalogItemId;
};

/** A customer in the US that has accepted the agreement. */
export const buyer = async (running: Running): Promise<string> => {
  const { id } = await create(running);
  await running.control('PATCH', `/customers/${id}`, { directSigned: true });
  return id;
};

type Line = {
  readonly sku: string;
  readonly quantity?: number;
  readonly termDuration?: string | null;
  readonly billingCycle?: string;
} & Readonly<Record<string, unknown>>;

const cartSchema = z.object({
  id: z.string(),
  status: z.string(),
  lineItems: z.array(
    z.looseObject({ id: z.number(), orderGroup: z.string().optional(), error: z.looseObject({ errorCode: z.string() }).optional() }),
  ),
});

/** A cart's lines as they are sent: one year, billed annually, one seat, unless the line says otherwise. */
export const cartLines = (running: Running, lines: readonly Line[]) =>
  Promise.all(
    lines.map(async ({ sku, quantity = 1, termDuration = 'P1Y', billingCycle = 'Annual', ...rest }, index) => ({
      id: index,
      catalogItemId: await itemOf(running, sku),
      quantity,
      termDuration,
      billingCycle,
      ...rest,
    })),
  );

export const cartOf = async (running: Running, customerId: string, lines: readonly Line[]) => {
  const reply = await running.call('POST', `/v1/customers/${customerId}/carts`, { lineItems: await cartLines(running, lines) }, ids());
  return { reply, ...cartSchema.parse(reply.body) };
};

export const checkout = (running: Running, customerId: string, cartId: string, headers = ids()) =>
  running.call('POST', `/v1/customers/${customerId}/carts/${cartId}/checkout`, undefined, headers);

const checkoutSchema = z.object({
  orders: z.array(
    z.object({
      id: z.string(),
      status: z.string(),
      lineItems: z.array(z.looseObject({ offerId: z.string(), subscriptionId: z.string().optional() })),
    }),
  ),
  orderErrors: z.array(z.object({ orderGroupId: z.string(), code: z.number(), description: z.string() })).optional(),
});
export const readCheckout = (body: unknown) => checkoutSchema.parse(body);

const countSchema = z.object({
  orders: z.array(z.looseObject({ id: z.string(), cartId: z.string().nullable(), requestId: z.string().nullable() })),
});

/** All orders that were placed, as the sandbox counts them. */
export const placedOrders = async (running: Running) => countSchema.parse((await running.control('GET', '/orders.json')).body).orders;

const subscriptionSchema = z.looseObject({ id: z.string(), status: z.string(), quantity: z.number() });

/** A subscription that was bought just now and has been provisioned. */
export const bought = async (running: Running, line: Line, customer?: string) => {
  const customerId = customer ?? (await buyer(running));
  const { id: cartId } = await cartOf(running, customerId, [line]);
  const subscriptionId = readCheckout((await checkout(running, customerId, cartId)).body).orders[0]?.lineItems[0]?.subscriptionId;
  running.clock.advance(2000);
  const path = `/v1/customers/${customerId}/subscriptions/${subscriptionId}`;
  return { customerId, path, read: async () => subscriptionSchema.parse((await running.call('GET', path)).body) };
};
