import type { PromotionsAnswer, PromotionsQuestion } from '../../core/orders/questions';
import { refusals, type RefusalCode } from '../../core/provisioning/refusal';
import type { Segment } from '../../core/catalogue/offer-key';
import type { BillingCycle, Term } from '../../core/subscriptions/terms';
import { billingCycle, nameOf, segment, term } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Row } from '../dataverse/tables';
import type { EligibilityItem } from '../providers/catalogue';
import type { OrderRefused } from '../providers/commerce';
import type { Outcome, Provider, Refused, Trace } from '../providers/provider';

export type Eligibility = {
  readonly dataverse: Dataverse;
  readonly provider: Provider;
  readonly providerId: string;
  /** The customer's tenant at the provider. */
  readonly tenantId: string;
};

const offerColumns = ['csp_offerid', 'csp_productid', 'csp_skuid', 'csp_segment', 'csp_term', 'csp_billingcycle'] as const;
type Offer = Pick<Row<'csp_offers'>, (typeof offerColumns)[number]>;

/**
 * Which promotions the customer may have for each line, by the provider's word about what is available this moment. A line whose offer is not
 * to be had any more has none. Ids are those of promotions' rows.
 */
export const eligiblePromotions = async (
  { dataverse, provider, providerId, tenantId }: Eligibility,
  lines: PromotionsQuestion['lines'],
  trace: Trace,
): Promise<Outcome<PromotionsAnswer['lines']>> => {
  const items: { readonly line: number; readonly item: EligibilityItem }[] = [];
  for (const [line, { offerId, seats }] of lines.entries()) {
    const offer = await dataverse.retrieve('csp_offers', offerId, offerColumns);
    const plan = offer === null ? null : planOf(offer.row);
    if (plan === null) continue;
    const available = await provider.commerce.availabilities(tenantId, plan, trace);
    if (!available.ok) return inWords(available);
    const now = available.value.find((each) => each.isPurchasable && each.plans.some((one) => isSame(one, plan)));
    if (now !== undefined)
      items.push({ line, item: { catalogItemId: now.catalogItemId, seats, term: plan.term, billingCycle: plan.billingCycle } });
  }
  const eligible =
    items.length === 0
      ? { ok: true as const, value: [] }
      : await provider.catalogue.eligiblePromotions(
          tenantId,
          items.map(({ item }) => item),
          trace,
        );
  if (!eligible.ok) return eligible;
  const rows = await promotionRows(dataverse, providerId);
  return {
    ok: true,
    value: lines.map(({ offerId }, line) => {
      const place = items.findIndex((each) => each.line === line);
      return { offerId, promotionIds: (eligible.value[place] ?? []).flatMap((id) => rows.get(id) ?? []) };
    }),
  };
};

type Plan = {
  readonly productId: string;
  readonly skuId: string;
  readonly segment: Segment;
  readonly term: Term;
  readonly billingCycle: BillingCycle;
};

const planOf = (row: Offer): Plan | null => {
  const found = {
    productId: row.csp_productid,
    skuId: row.csp_skuid,
    segment: nameOf(segment, row.csp_segment),
    term: nameOf(term, row.csp_term),
    billingCycle: nameOf(billingCycle, row.csp_billingcycle),
  };
  const { productId, skuId, segment: forWhom, term: howLong, billingCycle: howOften } = found;
  if (productId === null || skuId === null || forWhom === null || howLong === null || howOften === null) return null;
  return { productId, skuId, segment: forWhom, term: howLong, billingCycle: howOften };
};

const isSame = (one: Pick<Plan, 'term' | 'billingCycle'>, other: Plan): boolean =>
  one.term === other.term && one.billingCycle === other.billingCycle;

const promotionRows = async (dataverse: Dataverse, providerId: string): Promise<ReadonlyMap<string, string>> => {
  const rows = await dataverse.query('csp_promotions', {
    columns: ['csp_promotionid', 'csp_providerpromotionid'],
    filter: `_csp_providerid_value eq ${providerId} and statecode eq 0`,
  });
  return new Map(rows.map(({ row }) => [row.csp_providerpromotionid ?? '', row.csp_promotionid]));
};

const isRefusalCode = (code: string): code is RefusalCode => code in refusals;

/** A person who only asks is told what keeps any question from being answered. */
const inWords = (refused: OrderRefused): Refused => ({
  ...refused,
  refusal: isRefusalCode(refused.refusal) ? refused.refusal : 'unexpected',
});
