import { refusedHere } from '../providers/refused-here';
import type { ProviderCatalogue } from '../providers/catalogue';
import type { Outcome, Trace } from '../providers/provider';
import { eachAtOnce } from './at-once';
import { changedProducts } from './changed-products';
import type { Claim } from './claim';
import type { CatalogueContext } from './context';
import type { Currencies } from './currencies';
import { readOffers } from './details';
import type { Gently } from './gently';
import type { Join, ProviderOffer } from './join';
import { readKnownOffers } from './known-offers';
import { newOfferId, withdrawalOf, writesFor } from './offer-writes';
import type { OwnPrices } from './price-rules';
import type { SegmentProduct } from './reading';
import type { Group, Writer } from './writer';

/** Questions that the provider is asked at a time. */
const questionsAtOnce = 4;

export type SyncOffers = {
  readonly catalogue: ProviderCatalogue;
  readonly gently: Gently;
  readonly products: readonly SegmentProduct[];
  /** The products are those of the last time: only prices may differ. */
  readonly sameProducts: boolean;
  readonly join: Omit<Join, 'segment'>;
  readonly prices: OwnPrices;
  readonly currencies: Currencies;
  readonly claim: Claim;
  readonly trace: Trace;
};

/**
 * Reads product by product and writes what differs from the rows. Offers that are not there any more are withdrawn at the end, and only where
 * everything was read: a refusal in between withdraws nothing, nor does a catalogue without a single offer.
 */
export const syncOffers = async (
  context: CatalogueContext,
  writer: Writer,
  { catalogue, gently, products, sameProducts, join, prices, currencies, claim, trace }: SyncOffers,
): Promise<Outcome<{ readonly offers: number; readonly withdrawn: number }>> => {
  const providerId = claim.row.csp_providerid;
  const known = await readKnownOffers(context.dataverse, providerId);
  const unwritable = new Set<string>();
  const { changed, asBefore } = sameProducts ? changedProducts(products, known, join.prices) : { changed: products, asBefore: 0 };
  let offers = asBefore;

  const groupFor = (offer: ProviderOffer): Group => {
    const row = known.get(offer.key) ?? null;
    known.delete(offer.key);
    const { currency } = offer.identity;
    const currencyId = currencies.idOf(currency);
    if (currencyId === null) {
      unwritable.add(currency);
      return [];
    }
    offers++;
    const offerId = row?.id ?? newOfferId(providerId, offer.key);
    const { unitPrice } = prices.priceOf({ offerId, currency, cost: offer.unitCost, retail: offer.unitRetail });
    return writesFor(offer, row, unitPrice, { providerId, currencyId, now: join.now });
  };

  const read = await eachAtOnce(changed, questionsAtOnce, async (product) => {
    if (context.isStopping()) return refusedHere('provider-busy', 'The service was stopped while it read the catalogue');
    await claim.keep();
    const found = await readOffers(catalogue, gently, product, join, trace);
    if (found.ok) await writer.add(found.value.map(groupFor));
    return found;
  });
  if (!read.ok) return read;
  if (unwritable.size > 0) return refusedHere('unexpected', `The CRM has no currency ${[...unwritable].join(', ')}`);
  const gone = [...known.values()].filter(({ isOnSale }) => isOnSale);
  if (offers === 0 && gone.length > 0) return refusedHere('unexpected', 'The catalogue came without a single offer');
  await writer.add(gone.map((offer) => withdrawalOf(offer, join.now)));
  return { ok: true, value: { offers, withdrawn: gone.length } };
};
