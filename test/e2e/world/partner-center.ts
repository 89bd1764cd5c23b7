import { z } from 'zod';
import type { FaultRequest } from '../../../sandbox/partner-center/faults/fault';
import type { Settings } from '../../../sandbox/partner-center/settings';
import { serviceEnvironment } from '../../../scripts/stack/environment';
import { applicationToken } from './application-token';
import type { Stack } from './stack';

const snapshot = z.object({
  customer: z.array(z.object({ id: z.string(), domain: z.string() })),
  agreement: z.array(z.object({ customerId: z.string() })),
});
const requests = z.array(
  z.object({ at: z.number(), method: z.string(), path: z.string(), status: z.number(), fault: z.string().nullable() }),
);

/** Partner Center as the sandbox plays it, seen and steered from behind. */
export const partnerCenterOf = ({ baseUrl }: Pick<Stack, 'baseUrl'>) => {
  const send = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const answer = await fetch(`${baseUrl}/sandbox/${path}`, {
      method,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };

  return {
    /** `times`: null is until `heal`. `path` is as the switchboard takes it: `/v1/customers`, `*` for any text. */
    break: async (match: { method?: string; path?: string }, action: FaultRequest['action'], times: number | null = null) =>
      void (await send('POST', 'partner-center/faults', { match, times, action })),

    /** No faults, all countries, consent given. */
    async heal() {
      await send('DELETE', 'partner-center/faults');
      await this.set({ countries: null });
      await this.consent(true);
    },

    set: async (settings: Partial<Settings>) => void (await send('PATCH', 'partner-center/settings', settings)),

    /** Whether the partner's administrator lets the service work in his name. */
    consent: async (given: boolean) => {
      const clientId = serviceEnvironment({ port: 0, servicePort: 0 })['TENANTRY_PARTNER_CENTER_CLIENT_ID'];
      await send('POST', 'entra/consent', { clientId, given });
    },

    /** How many customers have this domain, and how many agreements those customers have. */
    async made(domain: string): Promise<{ customers: number; agreements: number }> {
      const { customer, agreement } = snapshot.parse(await (await send('GET', 'partner-center/snapshot')).json());
      const ids = customer.filter((each) => each.domain === domain).map(({ id }) => id);
      return { customers: ids.length, agreements: agreement.filter(({ customerId }) => ids.includes(customerId)).length };
    },

    /** What was asked of it, newest first; instants in UTC milliseconds. */
    requests: async () => requests.parse(await (await send('GET', 'partner-center/requests')).json()),

    /** Another partner's customer takes a domain. */
    async takeDomain(domain: string): Promise<void> {
      const token = await applicationToken(baseUrl);
      const answer = await fetch(`${baseUrl}/partner-center/v1/customers`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(customerWith(domain)),
      });
      if (answer.status !== 201) throw new Error(`the domain could not be taken: ${await answer.text()}`);
    },
  };
};
export type PartnerCenter = ReturnType<typeof partnerCenterOf>;

const customerWith = (domain: string) => ({
  companyProfile: { domain, companyName: 'Somebody Else' },
  billingProfile: {
    email: 'office@else.example',
    culture: 'en-US',
    language: 'en',
    companyName: 'Somebody Else',
    defaultAddress: {
      firstName: 'Some',
      lastName: 'Body',
      addressLine1: '2 Other Way',
      city: 'Redmond',
      state: 'WA',
      postalCode: '98052',
      country: 'US',
    },
  },
});
