import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { z } from 'zod';
import { readConfiguration } from '../../../plugins/configuration';
import { readCatalogue } from '../../../plugins/catalogue/read-catalogue';
import { connectProviders, consentsOf } from '../../../plugins/connections';
import { createDataverse } from '../../../plugins/dataverse/client';
import { createSealing } from '../../../plugins/sealing/seal';
import { systemTime } from '../../../plugins/time';
import { ids, serviceToken } from '../../plugins/world/dataverse';
import { environment, loginMetadata } from '../../plugins/world/environment';

const megabyte = 1024 * 1024;
const asked = z.object({ url: z.string(), daysLater: z.number() });

/** Reads the catalogue once in this process, which did nothing before, and tells what it took. */
const measure = async (url: string, daysLater: number) => {
  const requests = { provider: 0, dataverse: 0 };
  const counted: typeof fetch = (input, init) => {
    if (String(input).includes('/api/data/')) requests.dataverse++;
    else requests.provider++;
    return fetch(input, init);
  };
  const configuration = readConfiguration({
    ...environment,
    TENANTRY_DATAVERSE_URL: url,
    TENANTRY_PARTNER_CENTER_URL: `${url}/partner-center`,
    TENANTRY_PARTNER_SALES_URL: `${url}/partner-sales`,
    TENANTRY_LOGIN_METADATA: loginMetadata(url),
  });
  const time = { ...systemTime, now: () => Date.now() + daysLater * 24 * 60 * 60 * 1000 };
  const log = pino({ enabled: false });
  const dataverse = createDataverse({
    url,
    tokens: { token: async () => serviceToken, forget: () => undefined },
    fetch: counted,
    timeoutMilliseconds: 120_000,
    time,
  });
  const world = {
    fetch: counted,
    time,
    log,
    newId: randomUUID,
    sealing: createSealing(Buffer.from(configuration.TENANTRY_SEAL_KEY, 'base64')),
  };
  const providers = connectProviders(configuration, world, consentsOf(configuration, world, dataverse));
  const context = { dataverse, providers, time, log, newId: randomUUID, leaseMilliseconds: 180_000, isStopping: () => false };

  let heap = 0;
  const watch = setInterval(() => (heap = Math.max(heap, process.memoryUsage().heapUsed)), 50);
  const begun = performance.now();
  const read = await readCatalogue(context, ids.provider, { byClock: false });
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(watch);
  if (read === null || !read.ok) throw new Error(`the catalogue was not read: ${JSON.stringify(read)}`);
  return {
    'requests to Partner Center': requests.provider,
    'requests to Dataverse': requests.dataverse,
    'offers written': read.value.written,
    seconds,
    'peak heap, MB': heap / megabyte,
    'peak memory of the process, MB': process.resourceUsage().maxRSS / 1024,
  };
};

process.once('message', (message) => {
  const { url, daysLater } = asked.parse(message);
  void measure(url, daysLater).then((metrics) => process.send?.(metrics));
});
