import { claimCatalogue } from './claim';
import type { CatalogueContext } from './context';
import { readCurrencies } from './currencies';
import { readFingerprint, writeFingerprint } from './fingerprint';
import { watchFixedPrices } from './fixed-prices';
import { writeOwnPrices } from './own-prices';
import { readOwnPrices } from './price-rules';
import { markWarnedOffers } from './price-warnings';
import { createWriter } from './writer';

/**
 * Makes the price lists fit the price rules that hold everywhere today: a rule was written, or one begins or ends with the day. Providers are
 * not asked. A catalogue that is being read has the new rules in the end, or is found here the next time.
 */
export const followPriceRules = async (context: CatalogueContext): Promise<void> => {
  const { dataverse, time } = context;
  const providers = await dataverse.query('csp_providers', {
    columns: ['csp_providerid', 'csp_catalogfingerprint'],
    filter: 'statecode eq 0 and csp_catalogfingerprint ne null',
  });
  if (providers.length === 0) return;
  const currencies = await readCurrencies(dataverse);
  const prices = await readOwnPrices(dataverse, currencies, time.now());
  for (const { row } of providers) {
    const known = readFingerprint(row.csp_catalogfingerprint);
    if (known === null || known.rules === prices.fingerprint) continue;
    const claim = await claimCatalogue(context, row.csp_providerid, true);
    if (claim === null) continue;
    const writer = createWriter({ ...context, keep: claim.keep });
    await writeOwnPrices(dataverse, writer, row.csp_providerid, { prices, currencies });
    const written = await writer.finish();
    await claim.release({ csp_catalogfingerprint: writeFingerprint({ ...known, rules: prices.fingerprint }) });
    context.log.info({ provider: row.csp_providerid, written }, 'the price list follows the price rules');
  }
  await watchFixedPrices(dataverse, time.now(), 'touched');
  await markWarnedOffers(dataverse);
};
