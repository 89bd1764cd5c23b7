import { randomUUID } from 'node:crypto';
import { addPriceChange } from '../../../sandbox/partner-center/catalogue/price-changes';
import type { CatalogueContext } from '../../../plugins/catalogue/context';
import { readCatalogue } from '../../../plugins/catalogue/read-catalogue';
import { ids } from '../world/dataverse';
import { createWorld } from '../world/world';

export type Body = Readonly<Record<string, unknown>>;

/** A world whose provider sells in Germany, for euros, with the sandbox's sample catalogue. */
export const catalogueWorld = async () => {
  const world = await createWorld();
  await world.dataverse.admin('PATCH', `csp_providers(${ids.provider})`, { csp_market: 'DE', csp_currency: 'EUR' });
  const context: CatalogueContext = {
    dataverse: world.client,
    providers: world.providers,
    time: world.time,
    log: world.log,
    newId: randomUUID,
    leaseMilliseconds: 180_000,
    isStopping: () => false,
  };
  let writes: string[] = [];
  world.onDataverse((request) => {
    if (request.method !== 'GET') writes.push(`${request.method} ${new URL(request.url).pathname.split('/').at(-1) ?? ''}`);
    return null;
  });
  const list = async (set: string): Promise<readonly Body[]> => ((await world.dataverse.admin('GET', set)) as { value: Body[] }).value;
  return {
    ...world,
    context,
    list,
    provider: () => world.dataverse.admin('GET', `csp_providers(${ids.provider})`),
    /** What was written since the last time that this was asked. */
    written: (): readonly string[] => {
      const seen = writes;
      writes = [];
      return seen;
    },
    async read(byClock = false) {
      const read = await readCatalogue(context, ids.provider, { byClock });
      if (read === null) return 'taken';
      return read.ok ? read.value : `${read.refusal}: ${read.detail}`;
    },
    offer: async (key: string): Promise<Body> => {
      const [row] = await list(`csp_offers?$filter=csp_catalogkey eq '${key}'`);
      if (row === undefined) throw new Error(`no offer ${key}`);
      return row;
    },
    changePrice: (productId: string, skuId: string, factor: number, from = world.clock.now()) =>
      addPriceChange(world.partnerCenter, { productId, skuId, country: null, factor, from }),
    /** How often Partner Center was asked, by the part of the path that tells what for. */
    asked: (part: string): number =>
      world.partnerCenter.count(`SELECT count(*) AS n FROM request WHERE path LIKE '%${part}%' AND status <> 401`),
  };
};
export type CatalogueWorld = Awaited<ReturnType<typeof catalogueWorld>>;

/** Microsoft 365 Business Basic in the sandbox's catalogue. */
export const basic = { productId: 'CFQ7TTC0LH18', skuId: '0001', yearly: 'CFQ7TTC0LH18:0001:Commercial:DE:EUR:P1Y:Monthly' } as const;
