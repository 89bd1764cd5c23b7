import { z } from 'zod';
import { resolveCatalogItem } from '../catalogue/availability';
import { billingCycles, terms } from '../catalogue/plans';
import { countryOf } from '../catalogue/scope';
import type { Customer } from '../customers/customer';
import { ignored } from '../customers/customer-request';
import { customerOf } from '../customers/find-customer';
import { parseEnumeration } from '../protocol/enumeration';
import { operationWithBody, type Call } from '../protocol/operation';
import { withoutEmpty } from '../protocol/resource';
import { subscriptionsOf } from '../subscriptions/subscription';
import type { World } from '../world';
import { faultsOf, type PromotionFault } from './judge';
import { findPromotion, promotions } from './promotion';

const item = z.object({
  id: z.int().min(0).optional(),
  catalogItemId: z.string(),
  quantity: z.int().min(1),
  termDuration: z.string(),
  billingCycle: z.string(),
  promotionId: z.string().optional(),
  attributes: ignored,
});
type Item = z.output<typeof item>;

/** Which promotions fit what a customer wants to buy; without `promotionId` all that are for the product. */
export const checkEligibility = (world: World) =>
  operationWithBody({
    feature: 'POST /v1/customers/{customerId}/promotionEligibilities',
    access: 'either',
    body: z.object({ items: z.array(item).min(1), attributes: ignored }),
    handle(call, { items }) {
      const customer = customerOf(world, call);
      const judged = items.map((one, index) => ({
        ...withoutEmpty({ ...one, id: one.id ?? index, billingCycle: one.billingCycle.toLowerCase() }),
        eligibilities: eligibilities(world, call, customer, one),
        attributes: { objectType: 'PromotionEligibilities' },
      }));
      return { status: 200, body: { totalCount: judged.length, items: judged, attributes: { objectType: 'Collection' } } };
    },
  });

const eligibilities = (world: World, call: Call, customer: Customer, { catalogItemId, quantity, promotionId, ...item }: Item) => {
  const plan = { term: parseEnumeration(terms, item.termDuration), billingCycle: parseEnumeration(billingCycles, item.billingCycle) };
  const resolved = resolveCatalogItem(world, catalogItemId, countryOf(customer));
  if (!resolved.found) return [refused(promotionId, { type: 'InvalidCatalogItemId', description: 'The catalog item ID is not valid.' })];
  const { sku } = resolved.availability;
  const named = promotionId === undefined ? undefined : findPromotion(promotionId);
  if (promotionId !== undefined && !named)
    return [refused(promotionId, { type: 'InvalidPromotion', description: 'The promotion does not exist.' })];
  const judged = named ? [named] : promotions.filter(({ product }) => product === `${sku.productId}:${sku.id}`);
  if (judged.length === 0)
    return [refused(undefined, { type: 'NoPromotionsAvailable', description: 'There are no promotions for this product.' })];
  const owned = subscriptionsOf(world, customer.id);
  return judged.map((promotion) => {
    const errors = faultsOf(promotion, { sku, plan, quantity }, owned, call.now);
    return { promotionId: promotion.id, isEligible: errors.length === 0, ...(errors.length === 0 ? {} : { errors }) };
  });
};

const refused = (promotionId: string | undefined, fault: PromotionFault) =>
  withoutEmpty({ promotionId, isEligible: false, errors: [fault] });
