import { createHash } from 'node:crypto';
import { writePrerequisites } from '../../core/catalogue/prerequisites';
import { marginOf, markupOf, percentOf, type BasisPoints } from '../../core/money/margin';
import { amountOf, type Minor } from '../../core/money/minor';
import { billingCycle, offerStatus, plan, segment, term } from '../../solution/rows';
import type { Write } from '../dataverse/tables';
import { isoInstant } from '../time';
import type { ProviderOffer } from './join';

/** What the provider tells of an offer, as its row holds it. `csp_availabilityid` is the last one seen and changes nothing by itself. */
export const toldBy = (offer: ProviderOffer): Write<'csp_offers'> => {
  const { identity, product, sku } = offer;
  const amount = (minor: Minor): number => amountOf(minor, identity.currency);
  return {
    csp_name: sku.title.slice(0, 200),
    csp_catalogkey: offer.key,
    csp_productid: identity.productId,
    csp_skuid: identity.skuId,
    csp_publisher: product.publisher.slice(0, 200),
    csp_description: (sku.description || product.description).slice(0, 4000),
    csp_segment: segment[identity.segment],
    csp_market: identity.market,
    csp_term: term[identity.term],
    csp_billingcycle: billingCycle[identity.billingCycle],
    csp_plan: planOf(identity),
    csp_termcost: amount(offer.termCost),
    csp_termretailprice: amount(offer.termRetail),
    csp_unitcost: amount(offer.unitCost),
    csp_retailprice: amount(offer.unitRetail),
    csp_pricevalidto: offer.validTo === null ? null : isoInstant(offer.validTo),
    csp_minimumseats: sku.minimumSeats,
    csp_maximumseats: sku.maximumSeats,
    csp_istrial: sku.isTrial,
    csp_isaddon: sku.isAddOn,
    csp_prerequisites: writePrerequisites(sku.prerequisites),
    statecode: 0,
    statuscode: offerStatus.Active,
  };
};

/** Null for a pair of term and cycle that R4 does not know. */
const planOf = ({ term: howLong, billingCycle: howOften }: ProviderOffer['identity']): (typeof plan)[keyof typeof plan] | null => {
  const name = `${howLong}${howOften}`;
  return isPlan(name) ? plan[name] : null;
};

const isPlan = (name: string): name is keyof typeof plan => name in plan;

/** 43 characters that change with anything that is told of an offer. */
export const fingerprintOf = (told: Write<'csp_offers'> | Write<'csp_promotions'>): string =>
  createHash('sha256').update(JSON.stringify(told)).digest('base64url');

/** Our price with what it earns, as the row holds them; percent with two decimals. */
export const earnedBy = (unitPrice: Minor, unitCost: Minor, currency: string): Write<'csp_offers'> => ({
  csp_unitprice: amountOf(unitPrice, currency),
  csp_marginpercent: percentIn(marginOf(unitPrice, unitCost), -1_000_000, 100),
  csp_markuppercent: percentIn(markupOf(unitPrice, unitCost), -100, 1_000_000),
});

/** Beyond what the column takes a percentage tells nobody anything: its border is kept. */
const percentIn = (points: BasisPoints | null, least: number, most: number): number | null =>
  points === null ? null : Math.min(most, Math.max(least, percentOf(points)));
