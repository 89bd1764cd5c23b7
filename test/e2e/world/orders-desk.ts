import { z } from 'zod';
import { applicationToken } from './application-token';
import type { Stack } from './stack';

/** A line goes by its product, our order and a mark of its own. */
const line = z
  .object({ friendlyName: z.string(), quantity: z.number(), subscriptionId: z.string() })
  .transform(({ friendlyName, ...rest }) => ({ ...rest, product: friendlyName.replace(/ \(ORD-\d+ [0-9A-F]{8}\)$/, '') }));
const order = z.object({
  id: z.string(),
  cartId: z.string().nullable(),
  requestId: z.string(),
  transactionType: z.string(),
  lines: z.array(line),
});
const orders = z.object({ orders: z.array(order) });
/** What the provider charges for a line before tax: for all seats and the whole term, in units of the currency. */
const charge = z.object({ promotionId: z.string().optional(), pricing: z.object({ extendedPrice: z.number() }) });
const charges = z.object({ lineItems: z.array(charge) });
const made = z.object({ id: z.string() });
const switchboard = z.object({ holding: z.record(z.string(), z.number()) });
export type PlacedOrder = z.infer<typeof order>;

/** What was bought at the sandbox's Partner Center, and its side of a purchase, steered from behind. */
export const ordersDeskOf = ({ baseUrl }: Pick<Stack, 'baseUrl'>) => {
  const controls = `${baseUrl}/sandbox/partner-center`;
  const send = async (method: string, address: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> => {
    const answer = await fetch(address, {
      method,
      headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`);
    return answer;
  };

  return {
    /** Every order that was ever placed for a customer, listed or not. */
    async of(tenantId: string): Promise<readonly PlacedOrder[]> {
      return orders.parse(await (await send('GET', `${controls}/orders.json?customerId=${tenantId}`)).json()).orders;
    },

    /** What the provider charges for each line of an order. */
    async charges(tenantId: string, { id }: Pick<PlacedOrder, 'id'>): Promise<readonly z.infer<typeof charge>[]> {
      const authorization = `Bearer ${await applicationToken(baseUrl)}`;
      const address = `${baseUrl}/partner-center/v1/customers/${tenantId}/orders/${id}`;
      return charges.parse(await (await send('GET', address, undefined, { authorization })).json()).lineItems;
    },

    /** Every availability gets another id. */
    renewAvailabilities: async (): Promise<void> => void (await send('POST', `${controls}/catalogue/renew-availabilities`)),

    /** Holds the next such call before it has any effect. `reached`: whether it has come; `release` lets it go on. */
    async hold(method: string, path: string): Promise<{ readonly reached: () => Promise<boolean>; readonly release: () => Promise<void> }> {
      const request = { match: { method, path }, times: 1, action: { kind: 'hang', effect: 'before' } };
      const { id } = made.parse(await (await send('POST', `${controls}/faults`, request)).json());
      return {
        reached: async () => (switchboard.parse(await (await send('GET', `${controls}/faults`)).json()).holding[id] ?? 0) > 0,
        release: async () => void (await send('POST', `${controls}/faults/${id}/release`)),
      };
    },

    /** Somebody suspends a customer's subscription in Partner Center itself. */
    async suspend(tenantId: string, subscriptionId: string): Promise<void> {
      const authorization = `Bearer ${await applicationToken(baseUrl)}`;
      const address = `${baseUrl}/partner-center/v1/customers/${tenantId}/subscriptions/${subscriptionId}`;
      const subscription = z.looseObject({}).parse(await (await send('GET', address, undefined, { authorization })).json());
      await send('PATCH', address, { ...subscription, status: 'suspended' }, { authorization });
    },
  };
};
export type OrdersDesk = ReturnType<typeof ordersDeskOf>;
