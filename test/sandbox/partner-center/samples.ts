import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Running } from './running';

const address = {
  country: 'US',
  city: 'Redmond',
  state: 'WA',
  addressLine1: '1 Microsoft Way',
  postalCode: '98052',
  firstName: 'Gena',
  lastName: 'Soto',
  phoneNumber: '4255550101',
};

type Changes = {
  readonly domain?: unknown;
  readonly company?: Record<string, unknown>;
  readonly billing?: Record<string, unknown>;
  readonly address?: Record<string, unknown>;
  readonly rest?: Record<string, unknown>;
};

/** A request to create a customer that is in order, with what a test changes. */
export const customerRequest = (changes: Changes = {}) => ({
  companyProfile: { domain: changes.domain ?? 'wingtiptoys.onmicrosoft.com', ...changes.company },
  billingProfile: {
    email: 'gena@wingtiptoys.com',
    culture: 'en-US',
    language: 'en',
    companyName: 'Wingtip Toys',
    ...changes.billing,
    defaultAddress: { ...address, ...changes.address },
  },
  ...changes.rest,
});

const createdSchema = z.object({ id: z.string(), userCredentials: z.object({ userName: z.string(), password: z.string() }) });

export const create = async (running: Running, changes: Changes = {}, token = 'user') => {
  const reply = await running.call('POST', '/v1/customers', customerRequest(changes), ids(), token);
  return { reply, ...createdSchema.parse(reply.body) };
};

/** Fresh ids of one call. */
export const ids = (requestId: string = randomUUID()) => ({ 'MS-RequestId': requestId, 'MS-CorrelationId': randomUUID() });
