import { z } from 'zod';
import { ignored } from '../customers/customer-request';

const line = z.object({
  id: z.int().min(0).optional(),
  catalogItemId: z.string().trim().min(1).max(200),
  quantity: z.int(),
  billingCycle: z.string().min(1),
  termDuration: z.string().optional(),
  currencyCode: z.string().length(3).optional(),
  friendlyName: z.string().max(200).optional(),
  promotionId: z.string().optional(),
  attestationAccepted: z.boolean().optional(),
  /** New-commerce licences have nothing to say here. */
  provisioningContext: z.object({}).optional(),
  orderGroup: ignored,
  error: ignored,
  pricing: ignored,
});

/** Body of `POST …/carts` and `PUT …/carts/{cartId}`; the latter sends the cart back as it was read. */
export const cartRequest = z.object({
  id: ignored,
  creationTimestamp: ignored,
  lastModifiedTimestamp: ignored,
  expirationTimestamp: ignored,
  lastModifiedUser: ignored,
  status: ignored,
  lineItems: z.array(line).min(1).max(100),
  links: ignored,
  attributes: ignored,
});
export type CartRequest = z.output<typeof cartRequest>;

/** The lines to keep. Ids are those that were sent, or the place where two are the same or one is missing. */
export const requestedLines = ({ lineItems }: CartRequest) => {
  const given = lineItems.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const keepIds = given.length === lineItems.length && new Set(given).size === given.length;
  return lineItems.map(({ provisioningContext: _context, orderGroup: _group, error: _error, pricing: _pricing, id, ...kept }, index) => ({
    ...kept,
    id: keepIds && id !== undefined ? id : index,
  }));
};
