import type { CatalogueAnswer } from '../../core/orders/questions';
import type { Outcome, Trace } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import { writeBaseNames } from './base-names';
import type { Claim } from './claim';
import type { CatalogueContext } from './context';
import { readCurrencies } from './currencies';
import { readFingerprint, type CatalogueFingerprint } from './fingerprint';
import { createGently } from './gently';
import { writeOwnPrices } from './own-prices';
import { readOwnPrices } from './price-rules';
import { writePromotions } from './promotions';
import { readGlance, toldBy } from './reading';
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
  const glance = await readGlance(catalogue, gently, { ...place, trace, keep: claim.keep });
  if (!glance.ok) return glance;
  const currencies = await readCurrencies(dataverse);
  const prices = await readOwnPrices(dataverse, currencies, now);
  const told = toldBy(glance.value, place.market, now);
  const writer = createWriter({ ...context, keep: claim.keep });

  const before = readFingerprint(claim.fingerprint);
  const { products, promotions } = glance.value;
  // Before the offers: a basket that knows an offer without its promotion shows another price than is charged.
  if (before?.promotions !== told.promotions) await writePromotions(dataverse, writer, providerId, promotions);
  const sameProducts = before?.shelf === told.shelf;
  let answer = { offers: before?.offers ?? 0, withdrawn: 0 };
  if (!sameProducts || before.prices !== told.prices) {
    const join = { ...place, prices: glance.value.prices };
    const sync = { catalogue, gently, products, sameProducts, join, prices, currencies, claim, trace };
    const synced = await syncOffers(context, writer, sync);
    if (!synced.ok) {
      await writer.finish();
      return synced;
    }
    answer = synced.value;
    // Names are read from the rows, so what is under way must be there.
    await writer.finish();
    await writeBaseNames(dataverse, writer, providerId);
    if (!sameProducts) await writePromotions(dataverse, writer, providerId, promotions);
  }
  if (sameProducts && before.rules !== prices.fingerprint) {
    // It reads the rows, so what is under way must be there.
    await writer.finish();
    await writeOwnPrices(dataverse, writer, providerId, { prices, currencies });
  }
  const written = await writer.finish();
  const fingerprint = { ...told, rules: prices.fingerprint, offers: answer.offers };
  return { ok: true, value: { fingerprint, answer: { ...answer, written: written - answer.withdrawn } } };
};
