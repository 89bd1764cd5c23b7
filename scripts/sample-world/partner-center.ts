import { z } from 'zod';
import type { Deployment } from '../deploy/configuration';
import directory from './directory.json';
import type { SampleOffer } from './offers';

const granted = z.object({ access_token: z.string() });
const availabilities = z.object({ items: z.tuple([z.object({ catalogItemId: z.string() })], z.unknown()) });
const made = z.object({ id: z.string() });
const placed = z.object({ lineItems: z.tuple([z.object({ subscriptionId: z.string() })]) });
const subscription = z.looseObject({
  id: z.string(),
  effectiveStartDate: z.string(),
  commitmentEndDate: z.string(),
  cancellationAllowedUntilDate: z.string(),
});
export type BoughtThere = z.infer<typeof subscription> & { readonly orderId: string };

/** What somebody does at the sandbox's Partner Center itself, without the CRM. */
export type AtPartnerCenter = {
  /** Buys for a year, billed monthly. */
  buy(tenantId: string, offer: SampleOffer, seats: number): Promise<BoughtThere>;
  suspend(tenantId: string, bought: BoughtThere): Promise<void>;
};

/** Makes the sandbox's Partner Center behave otherwise. */
export const setPartnerCenter = async ({ dataverseUrl }: Deployment, settings: Readonly<Record<string, unknown>>): Promise<void> => {
  const answer = await fetch(`${dataverseUrl}/sandbox/partner-center/settings`, { method: 'PATCH', body: JSON.stringify(settings) });
  if (!answer.ok) throw new Error(`the sandbox refused its setting: ${await answer.text()}`);
};

export const atPartnerCenter = async (deployment: Deployment): Promise<AtPartnerCenter> => {
  const authorization = `Bearer ${await tokenOf(deployment)}`;
  const ask = async <T>(method: string, path: string, answer: z.ZodType<T>, body?: unknown): Promise<T> => {
    const response = await fetch(`${deployment.dataverseUrl}/partner-center/v1/${path}`, {
      method,
      headers: { authorization, accept: 'application/json', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`Partner Center refused ${method} ${path}: ${response.status} ${await response.text()}`);
    return answer.parse(await response.json());
  };
  return {
    async buy(tenantId, { productId, skuId }, seats) {
      const { items } = await ask('GET', `products/${productId}/skus/${skuId}/availabilities?country=DE`, availabilities);
      const line = { lineItemNumber: 0, offerId: items[0].catalogItemId, quantity: seats, termDuration: 'P1Y' };
      const { id: orderId } = await ask('POST', `customers/${tenantId}/orders`, made, { billingCycle: 'monthly', lineItems: [line] });
      // The answer to the purchase may come before the subscription is known.
      const order = await ask('GET', `customers/${tenantId}/orders/${orderId}`, placed);
      const bought = await ask('GET', `customers/${tenantId}/subscriptions/${order.lineItems[0].subscriptionId}`, subscription);
      return { ...bought, orderId };
    },
    async suspend(tenantId, { orderId: _order, ...bought }) {
      await ask('PATCH', `customers/${tenantId}/subscriptions/${bought.id}`, z.unknown(), { ...bought, status: 'suspended' });
    },
  };
};

const tokenOf = async ({ tokenEndpoint }: Deployment): Promise<string> => {
  const application = directory.applications.find(({ name }) => name === 'Tenantry at Partner Center');
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: application?.clientId ?? '',
    client_secret: application?.secret ?? '',
    scope: 'https://api.partnercenter.microsoft.com/.default',
  });
  return granted.parse(await (await fetch(tokenEndpoint, { method: 'POST', body: form })).json()).access_token;
};
