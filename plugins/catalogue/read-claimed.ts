import type { CatalogueAnswer } from '../../core/orders/questions';
import type { Outcome, Trace } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import type { Claim } from './claim';
import type { CatalogueContext } from './context';
import { readCurrencies } from './currencies';
import { readFingerprint, type CatalogueFingerprint } from './fingerprint';
import { createGently } from './gently';
import { writeOwnPrices } from './own-prices';
import { readOwnPrices } from './price-rules';
import { writePromotions } from './promotions';
import { fingerprintOfGlance, readGlance } from './reading';
import { syncOffers } from './sync-offers';
import { createWriter } from './writer';

export type ReadCatalogue = { readonly answer: CatalogueAnswer; readonly fingerprint: CatalogueFingerprint };

/** Reads the catalogue of a provider that this process holds, as far as its lists say something new. */
export const readClaimed = async (context: CatalogueContext, claim: Claim, trace: Trace): Promise<Outcome<ReadCatalogue>> => {
  const { dataverse, time } = context;
  const { csp_providerid: providerId, csp_market, csp_currency } = claim.row;
  const provider = context.providers.of(claim.row);
  if (!provider.ok) return provider;
  if (csp_market === null) return refusedHere('country-not-authorised', 'The provider’s row names no market');
  const { catalogue } = provider.value;
  const gently = createGently(time);
  const now = time.now();
  const place = { market: csp_market.toUpperCase(), currency: csp_currency?.toUpperCase() ?? null, now };
  const glance = await readGlance(catalogue, gently, { ...place, trace });
  if (!glance.ok) return glance;
  const currencies = await readCurrencies(dataverse);
  const prices = await readOwnPrices(dataverse, currencies, now);
  const told = fingerprintOfGlance(glance.value, place.market, now);
  const writer = createWriter(context);

  const before = readFingerprint(claim.fingerprint);
  if (before?.told === told) {
    if (before.rules !== prices.fingerprint) await writeOwnPrices(dataverse, writer, providerId, { prices, currencies });
    return done({ told, rules: prices.fingerprint, offers: before.offers }, await writer.finish(), 0);
  }

  const { products, promotions } = glance.value;
  const join = { ...place, prices: glance.value.prices };
  await writePromotions(dataverse, writer, providerId, promotions);
  const synced = await syncOffers(context, writer, { catalogue, gently, products, join, prices, currencies, claim, trace });
  const written = await writer.finish();
  if (!synced.ok) return synced;
  return done({ told, rules: prices.fingerprint, offers: synced.value.offers }, written - synced.value.withdrawn, synced.value.withdrawn);
};

const done = (fingerprint: CatalogueFingerprint, written: number, withdrawn: number): Outcome<ReadCatalogue> => ({
  ok: true,
  value: { fingerprint, answer: { offers: fingerprint.offers, written, withdrawn } },
});
