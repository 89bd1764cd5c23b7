import type { CatalogueAnswer } from '../../core/orders/questions';
import { orderRefusal } from '../../solution/rows';
import type { Outcome } from '../providers/provider';
import { map } from '../providers/provider';
import { told } from '../providers/refused-here';
import { isoInstant } from '../time';
import { claimCatalogue, restingUntil } from './claim';
import type { CatalogueContext } from './context';
import { writeFingerprint } from './fingerprint';
import { watchFixedPrices } from './fixed-prices';
import { markWarnedOffers } from './price-warnings';
import { readClaimed } from './read-claimed';
import { catalogueRefusal } from './refusal';

/** How long a provider that refused is left alone by the clock, unless it said. */
const restMilliseconds = 10 * 60 * 1000;

/**
 * Reads what a provider sells into the rows of offers, prices and promotions. Where the provider's lists say what they said the last time,
 * nothing more is asked and nothing written. Null where another process is at it, or (`byClock`) a provider that refused is left alone.
 */
export const readCatalogue = async (
  context: CatalogueContext,
  providerId: string,
  { byClock }: { readonly byClock: boolean },
): Promise<Outcome<CatalogueAnswer> | null> => {
  const claim = await claimCatalogue(context, providerId, byClock);
  if (claim === null) return null;
  const trace = { correlationId: context.newId() };
  const log = context.log.child({ ...trace, provider: providerId });
  const read = await readClaimed(context, claim, trace);
  const now = context.time.now();
  if (!read.ok) {
    await claim.release({
      csp_catalogrefusal: orderRefusal[catalogueRefusal(read.refusal)],
      csp_catalogfingerprint: restingUntil(now + (read.retryAfterMilliseconds ?? restMilliseconds)),
    });
    log.warn({ ...told(read), detail: read.detail }, 'the catalogue could not be read');
    return read;
  }
  await claim.release({
    csp_catalogfingerprint: writeFingerprint(read.value.fingerprint),
    csp_catalogsyncedon: isoInstant(now),
    csp_catalogrefusal: null,
  });
  await watchFixedPrices(context.dataverse, now, 'all');
  await markWarnedOffers(context.dataverse);
  log.info(read.value.answer, 'the catalogue was read');
  return map(read, ({ answer }) => answer);
};
