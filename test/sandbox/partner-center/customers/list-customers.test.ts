import { z } from 'zod';
import { covers } from '../../platform/covers';
import { create } from '../samples';
import { start, type Running } from '../running';

const pageSchema = z.object({
  totalCount: z.number(),
  items: z.array(z.object({ id: z.string(), companyProfile: z.object({ companyName: z.string() }) })),
  continuationToken: z.string().optional(),
  links: z.object({
    self: z.object({ uri: z.string() }),
    next: z.object({ uri: z.string(), headers: z.array(z.object({ key: z.string(), value: z.string() })) }).optional(),
  }),
});

describe('listing customers', () => {
  let running: Running;
  const names = ['Contoso', 'contoso Nord', 'Fabrikam', 'Контосо', 'Litware'];
  beforeAll(async () => {
    running = await start();
    for (const [index, companyName] of names.entries())
      await create(running, {
        domain: `company${index}.onmicrosoft.com`,
        billing: { companyName },
        rest: { associatedPartnerId: `484${index}` },
      });
  });
  afterAll(() => running.stop());
  const read = async (path: string, headers = {}) => pageSchema.parse((await running.call('GET', `/v1${path}`, undefined, headers)).body);
  const search = async (field: string, value: string) => {
    const filter = encodeURIComponent(JSON.stringify({ Field: field, Value: value, Operator: 'starts_with' }));
    return (await read(`/customers?filter=${filter}`)).items.map(({ companyProfile }) => companyProfile.companyName);
  };

  test('answers thin items', async () => {
    covers('partner-center: GET /v1/customers');
    const { body } = await running.call('GET', '/v1/customers');
    expect(body).toMatchObject({ totalCount: 5, attributes: { objectType: 'Collection' }, links: { self: { uri: '/customers' } } });
    const { items } = pageSchema.extend({ items: z.array(z.record(z.string(), z.unknown())) }).parse(body);
    expect(Object.keys(items[0] ?? {}).sort()).toEqual(['attributes', 'companyProfile', 'id', 'links', 'relationshipToPartner']);
  });

  test('follows the next link with the token in the header through every customer once', async () => {
    const seen: string[] = [];
    let page = await read('/customers?size=2');
    while (page.links.next) {
      seen.push(...page.items.map(({ companyProfile }) => companyProfile.companyName));
      const header = page.links.next.headers[0];
      expect(header?.key).toBe('MS-ContinuationToken');
      page = await read(page.links.next.uri, { 'MS-ContinuationToken': header?.value });
    }
    expect([...seen, ...page.items.map(({ companyProfile }) => companyProfile.companyName)]).toEqual(names);
  });

  test('answers 400 / 2000 past the last page', async () => {
    const token = Buffer.from('after:999').toString('base64');
    const reply = await running.call('GET', '/v1/customers?seekOperation=Next', undefined, { 'MS-ContinuationToken': token });
    expect(reply).toMatchObject({ status: 400, body: { code: 2000 } });
  });

  test.each([
    ['/v1/customers?seekOperation=Next', {}],
    ['/v1/customers?seekOperation=Next', { 'MS-ContinuationToken': 'nonsense' }],
    ['/v1/customers?size=501', {}],
    ['/v1/customers?size=-1', {}],
    ['/v1/customers?filter=%7B', {}],
    ['/v1/customers?filter=%7B%22Field%22%3A1%7D', {}],
  ])('refuses %s with %j', async (path, headers) => {
    expect(await running.call('GET', path, undefined, headers)).toMatchObject({ status: 400, body: { code: 2000 } });
  });

  test('takes size=0 as the default', async () => {
    expect((await read('/customers?size=0')).totalCount).toBe(5);
  });

  test.each([
    ['CompanyName', 'CONT', ['Contoso', 'contoso Nord']],
    ['companyname', 'контосо', ['Контосо']],
    ['CompanyName', 'toso', []],
    ['Domain', 'Company2', ['Fabrikam']],
    ['IndirectReseller', '4843', ['Контосо']],
  ])('finds by %s beginning with %s', async (field, value, expected) => {
    expect(await search(field, value)).toEqual(expected);
  });

  test('refuses a field that is none and names an operator that it does not know', async () => {
    const ask = (filter: object) => running.call('GET', `/v1/customers?filter=${encodeURIComponent(JSON.stringify(filter))}`);
    expect(await ask({ Field: 'Colour', Value: 'a', Operator: 'starts_with' })).toMatchObject({ status: 400, body: { code: 900126 } });
    expect(await ask({ Field: 'CompanyName', Value: 'a', Operator: 'like' })).toMatchObject({ status: 400, body: { code: 900126 } });
    expect(await ask({ Field: 'CompanyName', Value: 'a', Operator: 'Equals' })).toMatchObject({ status: 501 });
  });
});
