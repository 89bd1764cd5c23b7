import { strToU8, zipSync } from 'fflate';
import { Hono } from 'hono';
import { pino } from 'pino';
import { createPartnerCenter } from '../../../plugins/partner-center';
import type { PriceLine } from '../../../plugins/providers/catalogue';
import { served } from '../world/serve';

const header =
  'ProductTitle,ProductId,SkuId,SkuTitle,Publisher,SkuDescription,UnitOfMeasure,TermDuration,BillingPlan,Market,Currency,UnitPrice,' +
  'PricingTierRangeMin,PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price';
const line = (changes: Readonly<Record<string, string>> = {}): string => {
  const values: Readonly<Record<string, string>> = {
    ProductTitle: 'Microsoft 365 "Basic"',
    ProductId: 'CFQ7TTC0LH18',
    SkuId: '1',
    TermDuration: 'P1Y',
    BillingPlan: 'Monthly',
    Market: 'DE',
    Currency: 'EUR',
    UnitPrice: '657.60',
    EffectiveStartDate: '2/1/2019 12:00:00 AM',
    EffectiveEndDate: '11/30/9999 23:59',
    'ERP Price': '720',
    ...changes,
  };
  const row = header.split(',').map((name) => `"${(values[name] ?? '').replaceAll('"', '""')}"`);
  return row.join(',');
};
const basic: PriceLine = {
  productId: 'CFQ7TTC0LH18',
  skuId: '0001',
  segment: null,
  term: 'P1Y',
  billingCycle: 'Monthly',
  currency: 'EUR',
  cost: 657.6,
  retail: 720,
  fromSeats: null,
  validFrom: Date.UTC(2019, 1, 1),
  validTo: null,
};

/** What is read of a file that Partner Center sends, and how it was asked for. */
const read = async (content: Uint8Array<ArrayBuffer> | string, status = 200) => {
  const asked: string[] = [];
  const app = new Hono();
  app.get('*', (context) => {
    asked.push(`${decodeURIComponent(context.req.path)}?${new URL(context.req.url).searchParams.toString()}`);
    return new Response(content, { status, headers: { 'Content-Type': 'application/octet-stream' } });
  });
  const server = await served(app);
  const tokens = { token: async () => 'token', forget: () => undefined };
  const provider = createPartnerCenter({
    url: 'http://partner.invalid',
    salesUrl: `${server.url}/partner-sales`,
    tokens: { user: tokens, app: tokens },
    fetch,
    timeoutMilliseconds: 30_000,
    time: { now: Date.now, sleep: async () => undefined },
    log: pino({ enabled: false }),
    newId: () => '00000000-0000-4000-8000-000000000001',
  });
  const lines: PriceLine[] = [];
  const outcome = await provider.catalogue.prices('DE', async (piece) => void lines.push(...piece), { correlationId: 'trace' });
  await server.close();
  return { lines, outcome, asked };
};
const sheet = (...lines: readonly string[]): string => [header, ...lines].join('\r\n');

describe('a price list', () => {
  test('is fetched for the market as it holds now', async () => {
    const { asked, lines, outcome } = await read(sheet(line()));
    expect(asked).toEqual([
      "/partner-sales/v1.0/sales/pricesheets(Market='DE',PricesheetView='updatedlicensebased')/$value?timeline=current",
    ]);
    expect(lines).toEqual([basic]);
    expect(outcome).toEqual({ ok: true, value: 1 });
  });

  test('may begin with a byte-order mark and come as a zip', async () => {
    expect((await read(`\uFEFF${sheet(line())}`)).lines).toEqual([basic]);
    const zip = zipSync({ 'DE.csv': strToU8(`\uFEFF${sheet(line(), line())}`) });
    expect((await read(new Uint8Array(zip))).lines).toEqual([basic, basic]);
  });

  test('is read by the names of its columns, whatever their order and number', async () => {
    const columns = ['Segment', 'erp price', ...header.split(',').slice(0, -1)];
    const [row = ''] = [line()];
    const moved = `"Education","720",${row.slice(0, row.lastIndexOf(','))}`;
    expect((await read([columns.join(','), moved].join('\n'))).lines).toEqual([{ ...basic, segment: 'Education' }]);
  });

  test.each([
    ['12:00:00 AM', Date.UTC(2026, 2, 1, 0)],
    ['12:00:00 PM', Date.UTC(2026, 2, 1, 12)],
    ['1:30:15 PM', Date.UTC(2026, 2, 1, 13, 30, 15)],
    ['23:59', Date.UTC(2026, 2, 1, 23, 59)],
  ])('writes %s month first', async (time, instant) => {
    const { lines } = await read(sheet(line({ EffectiveStartDate: `3/1/2026 ${time}`, EffectiveEndDate: `3/1/2027 ${time}` })));
    expect(lines[0]).toMatchObject({ validFrom: instant, validTo: instant + 365 * 24 * 3_600_000 });
  });

  test.each([
    ['is paid once', { BillingPlan: 'OneTime' }],
    ['has a term of its own', { TermDuration: 'P5Y' }],
  ])('leaves out what %s', async (_what, changes) => {
    expect((await read(sheet(line(changes), line()))).lines).toEqual([basic]);
  });

  test.each([
    ['a price that is none', sheet(line(), line({ UnitPrice: 'free' })), 'line 3'],
    ['a day that is none', sheet(line({ EffectiveStartDate: 'soon' })), 'line 2'],
    ['no currency', sheet(line({ Currency: '' })), 'line 2'],
    ['no column of prices', header.replace('UnitPrice,', ''), 'unitprice'],
    ['half a value', `${sheet(line())}\r\n"Micro`, 'quoted value'],
  ])('with %s is refused, and the log is told where', async (_what, content, where) => {
    const { outcome } = await read(content);
    expect(outcome).toMatchObject({ ok: false, refusal: 'unexpected', detail: '', cause: expect.stringContaining(where) });
  });

  test.each([
    [403, 'forbidden'],
    [429, 'provider-busy'],
    [500, 'provider-failing'],
  ])('that is refused with %s is %s', async (status, refusal) => {
    const { outcome } = await read(JSON.stringify({ error: { code: 'Broken', message: 'No' } }), status);
    expect(outcome).toMatchObject({ ok: false, refusal });
  });
});
