import { covers } from '../../platform/covers';
import { priceList } from '../solution/price-list';
import { openWorld, type Answer } from '../world';

const annotated = { Prefer: 'odata.include-annotations="OData.Community.Display.V1.FormattedValue"' };

const openPrices = async () => {
  const world = openWorld();
  world.dataverse.importSolution(priceList());
  const { rows } = await world.get('transactioncurrencies?$select=transactioncurrencyid,isocurrencycode');
  const ids = new Map(rows.map((row) => [String(row['isocurrencycode']), String(row['transactioncurrencyid'])]));
  const currency = (code: string) => ({ 'transactioncurrencyid@odata.bind': `/transactioncurrencies(${ids.get(code)})` });
  const read = async (id: string) => (await world.get(`spk_prices(${id})`, annotated)).body;
  return { ...world, ids, currency, read };
};
const formatted = (body: Answer['body'], column: string) =>
  String(body[`${column}@OData.Community.Display.V1.FormattedValue`]).replace(/\s/g, ' ');

describe('the currencies of the organization', () => {
  test('are six, the euro its own', async () => {
    covers('dataverse: currencies');
    const { get } = openWorld();
    const { rows } = await get('transactioncurrencies?$select=isocurrencycode,currencyprecision,exchangerate');
    expect(rows.map((row) => [row['isocurrencycode'], row['currencyprecision']])).toEqual([
      ['EUR', 2],
      ['USD', 2],
      ['GBP', 2],
      ['CHF', 2],
      ['BGN', 2],
      ['JPY', 0],
    ]);
    expect((await get('organizations?$expand=basecurrencyid($select=isocurrencycode)')).rows).toMatchObject([
      { basecurrencyid: { isocurrencycode: 'EUR' } },
    ]);
  });

  test('cannot be deleted while amounts are in them', async () => {
    const { create, currency, ids, remove } = await openPrices();
    await create('spk_prices', { spk_price: 1, ...currency('USD') });
    expect((await remove(`transactioncurrencies(${ids.get('USD')})`)).error?.code).toBe('0x80040227');
  });
});

describe('an amount', () => {
  test.each([
    ['EUR', 657.605, 657.61],
    ['EUR', 1.005, 1.01],
    ['EUR', -1.005, -1.01],
    ['JPY', 657.5, 658],
    ['JPY', 657.4, 657],
    ['EUR', 0.0000001, 0],
  ])('in %s of %p is kept as %p', async (code, sent, kept) => {
    covers('dataverse: amounts of money');
    const { create, currency, read } = await openPrices();
    expect((await read(await create('spk_prices', { spk_price: sent, ...currency(code) })))['spk_price']).toBe(kept);
  });

  test('has the digits of its own column or of the organization where the column says so', async () => {
    const { create, currency, read } = await openPrices();
    const id = await create('spk_prices', { spk_fee: 1.23456, spk_listed: 1.23456, spk_margin: 1.23456, ...currency('JPY') });
    expect(await read(id)).toMatchObject({ spk_fee: 1.235, spk_listed: 1.23, spk_margin: 1.235 });
  });

  test.each([
    ['too large', 1000001, '0x80044330'],
    ['a text', '12.50', '0x80048d19'],
  ])('that is %s is refused', async (_what, value, code) => {
    const { send } = await openPrices();
    expect((await send('POST', 'spk_prices', { spk_price: value })).error?.code).toBe(code);
  });

  test('is in the organization’s currency where none is given, and then in that of the person’s settings', async () => {
    const { create, patch, read, ids, currency, dataverse } = await openPrices();
    expect((await read(await create('spk_prices', { spk_price: 1 })))['_transactioncurrencyid_value']).toBe(ids.get('EUR'));
    await patch(`usersettingscollection(${dataverse.administratorId})`, currency('CHF'));
    expect((await read(await create('spk_prices', { spk_price: 1 })))['_transactioncurrencyid_value']).toBe(ids.get('CHF'));
  });

  test('needs a currency: it cannot be taken away from under it', async () => {
    const { create, patch } = await openPrices();
    const id = await create('spk_prices', { spk_price: 1 });
    expect((await patch(`spk_prices(${id})`, { 'transactioncurrencyid@odata.bind': null })).error?.message).toContain(
      'The currency cannot be null',
    );
    expect((await patch(`spk_prices(${id})`, { spk_price: null, 'transactioncurrencyid@odata.bind': null })).status).toBe(204);
  });

  test('is there in the organization’s own currency too, at the rate of its day', async () => {
    const { create, currency, patch, read, ids } = await openPrices();
    const id = await create('spk_prices', { spk_price: 116, spk_name: 'A', ...currency('USD') });
    expect(await read(id)).toMatchObject({ spk_price: 116, spk_price_base: 100, exchangerate: 1.16, spk_fee_base: null });
    await patch(`transactioncurrencies(${ids.get('USD')})`, { exchangerate: 2 });
    await patch(`spk_prices(${id})`, { spk_name: 'B' });
    expect(await read(id)).toMatchObject({ spk_price_base: 100, exchangerate: 1.16 });
    await patch(`spk_prices(${id})`, { spk_price: 117 });
    expect(await read(id)).toMatchObject({ spk_price_base: 58.5, exchangerate: 2 });
    await patch(`spk_prices(${id})`, currency('JPY'));
    expect(await read(id)).toMatchObject({ spk_price: 117, spk_price_base: 0.67, exchangerate: 175 });
  });

  test('is computed, never written, in the organization’s own currency', async () => {
    const { create, read } = await openPrices();
    expect(await read(await create('spk_prices', { spk_price: 10, spk_price_base: 99 }))).toMatchObject({ spk_price_base: 10 });
  });

  test.each([
    [1033, 'USD', '$1,234.50', '€1,064.22'],
    [1033, 'BGN', 'лв. 1,234.50', '€631.19'],
    [1031, 'JPY', '1.235 ¥', '7,06 €'],
    [1036, 'GBP', '1 234,50 £', '1 418,97 €'],
  ])('is written by the user’s format %p with the symbol of %s: %s', async (localeid, code, own, base) => {
    covers('dataverse: annotation FormattedValue');
    const { create, currency, patch, read, dataverse } = await openPrices();
    await patch(`usersettingscollection(${dataverse.administratorId})`, { localeid });
    const body = await read(await create('spk_prices', { spk_price: 1234.5, ...currency(code) }));
    expect([formatted(body, 'spk_price'), formatted(body, 'spk_price_base')]).toEqual([own, base]);
  });

  test('of a joined table is written in that table’s currency', async () => {
    const { create, currency, get } = await openPrices();
    const account = await create('accounts', { name: 'A', revenue: 5 });
    await create('spk_prices', { spk_price: 7, 'spk_AccountId@odata.bind': `/accounts(${account})`, ...currency('USD') });
    const xml =
      '<fetch><entity name="spk_price"><attribute name="spk_price"/><link-entity name="account" from="accountid" to="spk_accountid" alias="a"><attribute name="revenue"/></link-entity></entity></fetch>';
    const { rows } = await get(`spk_prices?fetchXml=${encodeURIComponent(xml)}`, annotated);
    expect([formatted(rows[0] ?? {}, 'spk_price'), formatted(rows[0] ?? {}, 'a.revenue')]).toEqual(['$7.00', '€5.00']);
  });
});

describe('questions about amounts', () => {
  const three = async () => {
    const world = await openPrices();
    for (const spk_price of [54.8, 9.99, 100]) await world.create('spk_prices', { spk_name: String(spk_price), spk_price });
    return world;
  };

  test.each([
    ['spk_price eq 54.8', [54.8]],
    ['spk_price gt 10', [54.8, 100]],
    ['spk_price le 54.80', [9.99, 54.8]],
    ['spk_price_base lt 10', [9.99]],
    ['spk_price ne null', [9.99, 54.8, 100]],
  ])('filter by %s, in order of the amount', async (filter, expected) => {
    const { get } = await three();
    const { rows } = await get(`spk_prices?$select=spk_price&$filter=${filter}&$orderby=spk_price`);
    expect(rows.map((row) => row['spk_price'])).toEqual(expected);
  });

  test('sum them up', async () => {
    const { get } = await three();
    const ask = (aggregate: string) =>
      `<fetch aggregate="true"><entity name="spk_price"><attribute name="spk_price" alias="value" aggregate="${aggregate}"/></entity></fetch>`;
    const answers = await Promise.all(
      ['sum', 'avg', 'min', 'max'].map(
        async (each) => (await get(`spk_prices?fetchXml=${encodeURIComponent(ask(each))}`)).rows[0]?.['value'],
      ),
    );
    expect(answers).toEqual([164.79, 54.93, 9.99, 100]);
  });
});

describe('the definition of an amount', () => {
  test('says its digits, its range and what is computed from it', async () => {
    covers('dataverse: GET EntityDefinitions');
    const { get } = await openPrices();
    const read = async (name: string) =>
      (
        await get(
          `EntityDefinitions(LogicalName='spk_price')/Attributes(LogicalName='${name}')/Microsoft.Dynamics.CRM.MoneyAttributeMetadata`,
        )
      ).body;
    expect(await read('spk_price')).toMatchObject({
      AttributeType: 'Money',
      Precision: 2,
      PrecisionSource: 2,
      MinValue: -1000000,
      MaxValue: 1000000,
      IsBaseCurrency: false,
    });
    expect(await read('spk_fee')).toMatchObject({ Precision: 3, PrecisionSource: 0 });
    expect(await read('spk_price_base')).toMatchObject({
      IsBaseCurrency: true,
      CalculationOf: 'spk_price',
      IsValidForCreate: false,
      SchemaName: 'spk_Price_Base',
    });
  });

  test('names its own currency column in the languages of the sandbox', async () => {
    const { get } = await openPrices();
    const { body } = await get(`EntityDefinitions(LogicalName='spk_price')/Attributes(LogicalName='spk_price_base')?$select=DisplayName`);
    expect(JSON.stringify(body['DisplayName'])).toContain('Price auf Deutsch (Basis)');
  });
});
