import { productAndSku, type Segment } from '../../core/catalogue/offer-key';
import { readPrerequisites } from '../../core/catalogue/prerequisites';
import { discountFor, readPromotionProducts } from '../../core/catalogue/promotions';
import { pointsOf, type BasisPoints } from '../../core/money/margin';
import { minorOf } from '../../core/money/minor';
import type { OrderableOffer } from '../../core/orders/line-faults';
import type { OfferPrice } from '../../core/pricing/price-rules';
import type { BillingCycle, Term } from '../../core/subscriptions/terms';
import { billingCycle, nameOf, offerStatus, segment, term } from '../../solution/rows';
import type { Currencies } from '../catalogue/currencies';
import type { Dataverse } from '../dataverse/client';
import type { Row } from '../dataverse/tables';
import { instantOf } from '../time';
import type { Line } from './lines';

/** What a line buys: its offer and promotion as the catalogue has them now. */
export type Good = {
  readonly line: Line;
  readonly offer: OrderableOffer;
  readonly price: OfferPrice;
  readonly productId: string;
  readonly skuId: string;
  readonly segment: Segment;
  readonly term: Term;
  readonly billingCycle: BillingCycle;
  readonly promotion: { readonly providerId: string; readonly discount: BasisPoints } | null;
};

const offerColumns = [
  'csp_offerid',
  'csp_productid',
  'csp_skuid',
  'csp_segment',
  'csp_term',
  'csp_billingcycle',
  'csp_unitcost',
  'csp_retailprice',
  'csp_pricevalidto',
  'csp_minimumseats',
  'csp_maximumseats',
  'csp_istrial',
  'csp_isaddon',
  'csp_prerequisites',
  'statuscode',
  '_transactioncurrencyid_value',
] as const;
const promotionColumns = ['csp_providerpromotionid', 'csp_discountpercent', 'csp_products'] as const;
type OfferRow = Pick<Row<'csp_offers'>, (typeof offerColumns)[number]>;

/** Null for a line whose offer is not there any more, or not as a whole. */
export const readGood = async (dataverse: Dataverse, currencies: Currencies, line: Line): Promise<Good | null> => {
  const { _csp_offerid_value: offerId, _csp_promotionid_value: promotionId } = line.subscription;
  const found = offerId === null ? null : await dataverse.retrieve('csp_offers', offerId, offerColumns);
  const good = found === null ? null : goodOf(found.row, currencies, line);
  if (good === null || promotionId === null) return good;
  const promotion = await dataverse.retrieve('csp_promotions', promotionId, promotionColumns);
  const {
    csp_providerpromotionid: providerId = null,
    csp_discountpercent: percent = null,
    csp_products: products = null,
  } = promotion?.row ?? {};
  if (providerId === null) return null;
  const told = { discount: pointsOf(percent ?? 0), products: readPromotionProducts(products) };
  const { term, billingCycle, offer } = good;
  return { ...good, promotion: { providerId, discount: discountFor(told, { productAndSku: offer.productAndSku, term, billingCycle }) } };
};

const goodOf = (row: OfferRow, currencies: Currencies, line: Line): Good | null => {
  const { csp_productid: productId, csp_skuid: skuId, csp_unitcost: cost, csp_retailprice: retail } = row;
  const sold = { segment: nameOf(segment, row.csp_segment), term: nameOf(term, row.csp_term) };
  const cycle = nameOf(billingCycle, row.csp_billingcycle);
  const currency = currencies.codeOf(row._transactioncurrencyid_value);
  if (productId === null || skuId === null || cost === null || retail === null || currency === null) return null;
  if (sold.segment === null || sold.term === null || cycle === null) return null;
  return {
    line,
    productId,
    skuId,
    segment: sold.segment,
    term: sold.term,
    billingCycle: cycle,
    price: { offerId: row.csp_offerid, currency, cost: minorOf(cost, currency), retail: minorOf(retail, currency) },
    promotion: null,
    offer: {
      id: row.csp_offerid,
      productAndSku: productAndSku({ productId, skuId }),
      currency,
      isOnSale: row.statuscode === offerStatus.Active,
      priceValidTo: instantOf(row.csp_pricevalidto),
      minimumSeats: row.csp_minimumseats,
      maximumSeats: row.csp_maximumseats,
      isAddOn: row.csp_isaddon === true,
      isTrial: row.csp_istrial === true,
      prerequisites: readPrerequisites(row.csp_prerequisites),
    },
  };
};
