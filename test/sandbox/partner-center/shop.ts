import { z } from 'zod';
import { create } from './samples';
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
