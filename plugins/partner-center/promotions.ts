import { z } from 'zod';
import { productAndSku } from '../../core/catalogue/offer-key';
import type { CataloguePromotion, EligibilityItem, Shelf } from '../providers/catalogue';
import type { Outcome, Trace } from '../providers/provider';
import { call, type Connection } from './call';
import { billingCycleOf, optionalText, termOf } from './products-words';

const instant = z.string().transform((text, context) => {
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) context.addIssue({ code: 'custom', message: 'is no instant' });
  return milliseconds;
});

/** The property page calls the member `type`, the samples `policyType`. */
const policy = z.object({ policyType: z.string().nullish(), type: z.string().nullish(), value: z.coerce.number().min(0).max(1) });
const requiredProduct = z.object({
  productId: z.string(),
  skuId: z.string(),
  term: z.object({ duration: z.string(), billingCycle: z.string() }),
  pricingPolicies: z.array(policy).nullish(),
});

/** The property page calls it a list, the samples have one object. */
const properties = z.object({ isAutoApplicable: z.boolean().nullish() });

const promotion = z
  .object({
    id: z.string().min(1),
    name: z.string(),
    description: optionalText,
    startDate: instant,
    endDate: instant,
    properties: z.union([properties, z.array(properties)]).nullish(),
    requiredProducts: z.array(requiredProduct).nullish(),
  })
  .transform((read): CataloguePromotion => ({
    id: read.id,
    name: read.name,
    description: read.description,
    startsOn: read.startDate,
    endsOn: read.endDate,
    isAutoApplicable: [read.properties].flat().some((each) => each?.isAutoApplicable === true),
    products: (read.requiredProducts ?? []).flatMap((required) => {
      const term = termOf(required.term.duration);
      const billingCycle = billingCycleOf(required.term.billingCycle);
      if (term === null || billingCycle === null) return [];
      return [{ productAndSku: productAndSku(required), term, billingCycle, discount: discountOf(required.pricingPolicies ?? []) }];
    }),
  }));

const discountOf = (policies: readonly z.output<typeof policy>[]): number => {
  const percent = policies.find((each) => (each.policyType ?? each.type) === 'PercentDiscount');
  return Math.round((percent?.value ?? 0) * 10_000);
};

/** `GET /v1/productpromotions`. */
export const readPromotions = (
  connection: Connection,
  { market, segment }: Shelf,
  trace: Trace,
): Promise<Outcome<readonly CataloguePromotion[]>> =>
  call<readonly CataloguePromotion[]>(connection, trace, {
    operation: 'ask',
    method: 'GET',
    path: `productpromotions?country=${encodeURIComponent(market)}&segment=${segment.toLowerCase()}`,
    accept: ({ status }) => (status === 404 ? [] : undefined),
    answer: z.object({ items: z.array(promotion) }).transform(({ items }) => items),
  });

const eligibility = z.object({
  id: z.coerce.number().int(),
  eligibilities: z.array(z.object({ promotionId: z.string().nullish(), isEligible: z.boolean() })).nullish(),
});

/** `POST /v1/customers/{id}/promotionEligibilities`: without a promotion's id every one that fits is judged. */
export const readEligiblePromotions = (
  connection: Connection,
  tenantId: string,
  items: readonly EligibilityItem[],
  trace: Trace,
): Promise<Outcome<readonly (readonly string[])[]>> =>
  call<readonly (readonly string[])[]>(connection, trace, {
    operation: 'ask',
    method: 'POST',
    path: `customers/${encodeURIComponent(tenantId)}/promotionEligibilities`,
    body: {
      items: items.map((item, place) => ({
        id: place,
        catalogItemId: item.catalogItemId,
        quantity: item.seats,
        termDuration: item.term,
        billingCycle: item.billingCycle,
      })),
    },
    answer: z.object({ items: z.array(eligibility) }).transform((answer) =>
      items.map((_item, place) => {
        const judged = answer.items.filter(({ id }) => id === place).flatMap(({ eligibilities }) => eligibilities ?? []);
        return judged.flatMap(({ promotionId, isEligible }) => (isEligible && promotionId ? [promotionId] : []));
      }),
    ),
  });
