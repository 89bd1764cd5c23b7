import { resolveCatalogItem, type Availability } from '../catalogue/availability';
import { skuKey, type Sku } from '../catalogue/catalogue';
import { marketOf } from '../catalogue/market';
import { billingCycles, terms, type Plan } from '../catalogue/plans';
import { priceOf } from '../catalogue/price';
import { countryOf, segmentsOf } from '../catalogue/scope';
import type { Customer } from '../customers/customer';
import { autoApplicable, discountOf, faultsOf } from '../promotions/judge';
import { findPromotion, type Promotion } from '../promotions/promotion';
import { parseEnumeration } from '../protocol/enumeration';
import { subscriptionsOf, type Subscription } from '../subscriptions/subscription';
import type { World } from '../world';
import { orderGroups } from './order-groups';
import type { PurchaseLine } from './purchase-line';
import type { WantedLine } from './wanted-line';

/** Why a line cannot be bought. */
export type LineFault =
  | {
      readonly kind: 'malformed-item' | 'unknown-item' | 'stale-item' | 'plan' | 'term-missing' | 'currency' | 'promotion' | 'base-missing';
    }
  | { readonly kind: 'quantity'; readonly isTooMany: boolean }
  | { readonly kind: 'tenant-limit'; readonly available: number; readonly purchased: number };

export type JudgedLine =
  { readonly ok: true; readonly line: PurchaseLine } | { readonly ok: false; readonly fault: LineFault; readonly orderGroup: string };

/** Judges all lines of a cart or order together: a base on one line allows an add-on on another. */
export const judgeLines = (world: World, customer: Customer, lines: readonly WantedLine[]): JudgedLine[] => {
  const owned = subscriptionsOf(world, customer.id);
  const items = lines.map(({ catalogItemId }) => resolveCatalogItem(world, catalogItemId, countryOf(customer)));
  const skus = items.map((item) => (item.found ? item.availability.sku : undefined));
  const groups = orderGroups(skus);
  const bases = new Set([...skus.flatMap((sku) => (sku ? [skuKey(sku)] : [])), ...owned.filter(isUsable).map(keyOf)]);
  return lines.map((line, index) => {
    const item = items[index];
    const orderGroup = groups[index] ?? String(index);
    if (!item?.found) return { ok: false, fault: { kind: `${item?.because ?? 'malformed'}-item` }, orderGroup };
    return judge({ world, customer, owned, bases }, line, item.availability, orderGroup);
  });
};

type Context = {
  readonly world: World;
  readonly customer: Customer;
  readonly owned: readonly Subscription[];
  /** `product:sku` of what the customer has or is about to have. */
  readonly bases: ReadonlySet<string>;
};

const judge = (context: Context, line: WantedLine, availability: Availability, orderGroup: string): JudgedLine => {
  const refuse = (fault: LineFault): JudgedLine => ({ ok: false, fault, orderGroup });
  const { world, customer, owned, bases } = context;
  const { sku, segment } = availability;
  const now = world.clock.now();
  const market = marketOf(availability.country);

  if (!segmentsOf(customer).includes(segment)) return refuse({ kind: 'unknown-item' });
  if (line.termDuration === undefined) return refuse({ kind: 'term-missing' });
  const plan = planOf(sku, line.termDuration, line.billingCycle);
  if (!plan) return refuse({ kind: 'plan' });
  if (line.currencyCode !== undefined && line.currencyCode.toUpperCase() !== market.currency) return refuse({ kind: 'currency' });
  if (line.quantity < sku.minimumQuantity || line.quantity > sku.maximumQuantity)
    return refuse({ kind: 'quantity', isTooMany: line.quantity > sku.maximumQuantity });
  const overLimit = tenantLimitFault(sku, line.quantity, owned);
  if (overLimit) return refuse(overLimit);
  if (sku.isAddOn && !sku.prerequisites.some((base) => bases.has(base))) return refuse({ kind: 'base-missing' });

  const promotion = promotionFor(line, { sku, plan, quantity: line.quantity }, owned, now);
  if (promotion === 'refused') return refuse({ kind: 'promotion' });
  const listPrice = priceOf(world, sku, plan, segment, market, now).cost;
  const price = Math.round(listPrice * (1 - (promotion ? discountOf(promotion, plan) : 0)));
  return {
    ok: true,
    line: {
      catalogItemId: line.catalogItemId.toUpperCase(),
      productId: sku.productId,
      skuId: sku.id,
      availabilityId: availability.id,
      title: sku.title,
      segment,
      country: market.country,
      currency: market.currency,
      friendlyName: line.friendlyName ?? sku.title,
      quantity: line.quantity,
      ...plan,
      isTrial: sku.isTrial,
      ...(promotion ? { promotionId: promotion.id } : {}),
      pricing: { listPrice, discountedPrice: price, proratedPrice: price, price, extendedPrice: price * line.quantity },
      orderGroup,
    },
  };
};

/** Throws 400 / 900126 for words that are none. */
const planOf = (sku: Sku, termDuration: string, billingCycle: string): Plan | undefined => {
  const term = parseEnumeration(terms, termDuration);
  const cycle = parseEnumeration([...billingCycles, 'OneTime', 'Unknown'], billingCycle);
  return sku.plans.find((plan) => plan.term === term && plan.billingCycle === cycle);
};

const tenantLimitFault = (sku: Sku, quantity: number, owned: readonly Subscription[]): LineFault | undefined => {
  if (sku.tenantLimit === undefined) return undefined;
  const purchased = owned.filter((one) => keyOf(one) === skuKey(sku) && isUsable(one)).reduce((sum, one) => sum + one.quantity, 0);
  const available = sku.tenantLimit - purchased;
  return quantity > available ? { kind: 'tenant-limit', available, purchased } : undefined;
};

/** The one that the line names, if it fits; otherwise one that comes by itself. */
const promotionFor = (
  { promotionId }: WantedLine,
  wanted: { readonly sku: Sku; readonly plan: Plan; readonly quantity: number },
  owned: readonly Subscription[],
  now: number,
): Promotion | 'refused' | undefined => {
  if (promotionId === undefined) return autoApplicable(wanted, owned, now);
  const named = findPromotion(promotionId);
  return named && faultsOf(named, wanted, owned, now).length === 0 ? named : 'refused';
};

const isUsable = ({ status }: Subscription): boolean => status === 'active' || status === 'pending';

const keyOf = ({ productId, skuId }: Subscription): string => skuKey({ productId, id: skuId });
