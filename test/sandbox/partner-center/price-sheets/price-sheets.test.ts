import { strFromU8, unzipSync } from 'fflate';
import { covers } from '../../platform/covers';
import { started, type Running } from '../running';

const address = (market = 'DE', query = '') =>
  `/partner-sales/v1.0/sales/pricesheets(Market='${market}',PricesheetView='updatedlicensebased')/$value${query}`;

/** The rows as objects by header; every value must be quoted. */
const readRows = (csv: string): Record<string, string>[] => {
  const lines = csv.split('\r\n').filter((line) => line !== '');
  const cells = (line: string) => {
    expect(line).toMatch(/^"(?:[^"]|"")*"(,"(?:[^"]|"")*")*$/);
    return line.slice(1, -1).split('","');
  };
  const [header = [], ...rows] = lines.map(cells);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
};

describe('a price sheet', () => {
  const begin = started();
  const get = async (running: Running, path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${running.baseUrl}${path}`, { headers: { Authorization: 'Bearer user', ...headers } });
    return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
  };
  const rowsOf = async (running: Running, market?: string, query?: string) =>
    readRows(strFromU8((await get(running, address(market, query))).bytes));
  const basic = (rows: readonly Record<string, string>[], term: string, plan: string) =>
    rows.filter(
      (row) =>
        row['ProductId'] === 'CFQ7TTC0LH18' &&
        row['TermDuration'] === term &&
        row['BillingPlan'] === plan &&
        row['Segment'] === 'Commercial',
    );

  test('is a file with the prices of a seat for the whole term, in the market’s currency', async () => {
    covers('partner-center: GET /partner-sales/v1.0/sales/{pricesheets}/$value');
    const running = await begin();
    const { status, headers, bytes } = await get(running, address());
    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toBe('application/octet-stream');
    expect(headers.get('Content-Disposition')).toMatch(/^attachment; filename=DE_.*\.csv$/);
    const rows = readRows(strFromU8(bytes));
    expect(basic(rows, 'P1Y', 'Annual')).toEqual([
      expect.objectContaining({
        SkuId: '1',
        Market: 'DE',
        Currency: 'EUR',
        UnitPrice: '57.12',
        'ERP Price': '67.2',
        EffectiveStartDate: '1/1/2025 12:00:00 AM',
        EffectiveEndDate: '11/30/9999 23:59',
        Tags: 'License',
      }),
    ]);
    expect(basic(rows, 'P1Y', 'Monthly')[0]?.['ERP Price']).toBe('70.56');
    expect(basic(rows, 'P3Y', 'Triennial')[0]?.['ERP Price']).toBe('201.6');
    expect(rows.find(({ Tags }) => Tags === 'License; Trial')).toMatchObject({ UnitPrice: '0', SkuId: '0004' });
  });

  test.each([
    ['US', 'USD'],
    ['GB', 'GBP'],
    ['CH', 'CHF'],
    ['BG', 'EUR'],
    ['JP', 'JPY'],
    ['TH', 'USD'],
  ])('of %s is in %s', async (market, currency) => {
    const running = await begin();
    const rows = await rowsOf(running, market);
    expect(new Set(rows.map(({ Currency }) => Currency))).toEqual(new Set([currency]));
  });

  test('is a zip for a caller that accepts deflate', async () => {
    const running = await begin();
    const { bytes, headers } = await get(running, address(), { 'Accept-Encoding': 'deflate' });
    expect(headers.get('Content-Disposition')).toMatch(/\.csv\.zip$/);
    const [csv] = Object.values(unzipSync(bytes));
    expect(strFromU8(csv ?? new Uint8Array())).toBe(strFromU8((await get(running, address())).bytes));
  });

  test('tells of a price that changes: the future before, the present after, the past by month', async () => {
    covers('partner-center: catalogue prices');
    const running = await begin();
    expect((await get(running, address('DE', '?timeline=future'))).status).toBe(404);
    const change = { productId: 'CFQ7TTC0LH18', skuId: '0001', factor: 1.1, from: '2026-12-01' };
    expect((await running.control('POST', '/catalogue/prices', change)).status).toBe(204);
    const future = await rowsOf(running, 'DE', '?timeline=future');
    expect(new Set(future.map(({ ProductId }) => ProductId))).toEqual(new Set(['CFQ7TTC0LH18']));
    expect(basic(future, 'P1Y', 'Annual')).toMatchObject([{ 'ERP Price': '73.92', EffectiveStartDate: '12/1/2026 12:00:00 AM' }]);
    expect(basic(await rowsOf(running), 'P1Y', 'Annual')).toMatchObject([
      { 'ERP Price': '67.2', EffectiveEndDate: '11/30/2026 11:59:59 PM' },
    ]);
    running.clock.set(Date.UTC(2026, 11, 1));
    expect(basic(await rowsOf(running), 'P1Y', 'Annual')).toMatchObject([{ 'ERP Price': '73.92', EffectiveEndDate: '11/30/9999 23:59' }]);
    expect(basic(await rowsOf(running, 'DE', '?timeline=history&month=202611'), 'P1Y', 'Annual')).toMatchObject([{ 'ERP Price': '67.2' }]);
  });

  test('changes in one market only where that is asked for', async () => {
    const running = await begin();
    const change = { productId: 'CFQ7TTC0LH18', skuId: '0001', factor: 2, from: '2026-11-01', country: 'fr' };
    await running.control('POST', '/catalogue/prices', change);
    expect(basic(await rowsOf(running, 'FR'), 'P1Y', 'Annual')[0]?.['ERP Price']).toBe('134.4');
    expect(basic(await rowsOf(running, 'DE'), 'P1Y', 'Annual')[0]?.['ERP Price']).toBe('67.2');
    expect((await running.control('POST', '/catalogue/prices', { ...change, skuId: '0999' })).status).toBe(404);
  });

  test.each([
    ['an unknown market', address('XX'), 400, '2000'],
    ['another view', address().replace('updatedlicensebased', 'marketplace'), 501, '0'],
    ['a month without history', address('DE', '?month=202601'), 400, '2000'],
    ['history without a month', address('DE', '?timeline=history'), 400, '2000'],
    ['an unknown option', address('DE', '?colour=red'), 501, '0'],
  ])('refuses %s as OData does', async (_case, path, status, code) => {
    const running = await begin();
    const reply = await get(running, path);
    expect(reply.status).toBe(status);
    expect(JSON.parse(strFromU8(reply.bytes))).toEqual({ error: { code, message: expect.any(String), target: null, innerError: null } });
  });

  test('is refused to an application alone', async () => {
    const running = await begin();
    expect((await get(running, address(), { Authorization: 'Bearer app' })).status).toBe(403);
  });

  test('of a hundred thousand offers comes whole', async () => {
    const running = await begin();
    const before = (await rowsOf(running)).length;
    await running.control('POST', '/catalogue', { offers: 100_000 });
    const { bytes } = await get(running, address());
    expect(strFromU8(bytes).split('\r\n').length - 2).toBe(before + 100_000);
  });
});
