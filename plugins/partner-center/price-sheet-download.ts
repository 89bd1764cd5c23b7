import type { Outcome, Trace } from '../providers/provider';
import { refusedHere, told } from '../providers/refused-here';
import { retryAfter } from '../time';
import type { Connection } from './call';
import { readRefusal, wordsOf } from './error-body';
import { BrokenCsv } from './price-sheet-csv';
import { BrokenPriceList } from './price-sheet-lines';
import { refusalCodeOf } from './refusals';
import { tokenRefusal } from './token-refusal';

/** A long file takes longer than one answer. */
const patience = 10;

/** One file, handed to `read` piece by piece as it comes in; nothing of it is held here. Never throws for the provider's sake. */
export const download = async <T>(
  connection: Connection,
  trace: Trace,
  url: string,
  read: (pieces: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<Outcome<T>> => {
  const started = connection.time.now();
  const outcome = await attempt(connection, trace, url, read, true);
  connection.log.info(
    {
      correlationId: trace.correlationId,
      milliseconds: connection.time.now() - started,
      ...(outcome.ok ? {} : told(outcome)),
    },
    'fetched a price list',
  );
  return outcome;
};

const attempt = async <T>(
  connection: Connection,
  trace: Trace,
  url: string,
  read: (pieces: AsyncIterable<Uint8Array>) => Promise<T>,
  mayRenewToken: boolean,
): Promise<Outcome<T>> => {
  const tokens = connection.tokens.user;
  try {
    const response = await connection.fetch(url, {
      headers: {
        Accept: 'application/octet-stream, application/json',
        // A compressed answer would be a zip whose header calls it something else.
        'Accept-Encoding': 'identity',
        Authorization: `Bearer ${await tokens.token()}`,
        'MS-RequestId': trace.requestId ?? connection.newId(),
        'MS-CorrelationId': trace.correlationId,
        'MS-PartnerCenter-Application': 'Tenantry',
      },
      signal: AbortSignal.timeout(connection.timeoutMilliseconds * patience),
    });
    if (response.ok && response.body !== null) return { ok: true, value: await read(response.body) };
    const refused = readRefusal(response.status, parse(await response.text()));
    if (response.status === 401) {
      tokens.forget();
      if (mayRenewToken) return await attempt(connection, trace, url, read, false);
    }
    const pause = retryAfter(response.headers, connection.time.now());
    return {
      ...refusedHere(refusalCodeOf(refused, 'ask'), 'the price list was refused', wordsOf(refused)),
      ...(pause === null ? {} : { retryAfterMilliseconds: pause }),
    };
  } catch (error) {
    return refusalFor(error);
  }
};

const refusalFor = (error: unknown): Outcome<never> => {
  const withoutToken = tokenRefusal(error);
  if (withoutToken !== null) return withoutToken;
  if (error instanceof BrokenPriceList || error instanceof BrokenCsv)
    return refusedHere('unexpected', `the price list is not as documented: ${error.message}`);
  return refusedHere('provider-unreachable', 'the price list did not come in whole');
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
};
