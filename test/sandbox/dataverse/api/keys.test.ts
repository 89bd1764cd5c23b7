import { covers } from '../../platform/covers';
import { priceList } from '../solution/price-list';
import { tenantryZip } from '../tenantry';
import { openWorld } from '../world';

const worldWithProvider = async () => {
  const world = openWorld();
  world.dataverse.importSolution(tenantryZip());
  return { ...world, provider: await world.create('csp_providers', { csp_name: 'Partner Center' }) };
};

describe('alternate keys', () => {
  test('name a row by text and lookup, and make it where it is not there', async () => {
    covers('dataverse: {set}({key}=…)');
    const { provider, patch, get } = await worldWithProvider();
    const path = `csp_provideraccounts(csp_providerid=${provider},csp_tenantid='T-1')`;
    expect((await get(path)).error?.code).toBe('0x80060891');
    expect((await patch(path, { csp_name: 'Fabrikam' })).status).toBe(204);
    expect((await patch(path, { csp_domain: 'fabrikam.onmicrosoft.com' })).status).toBe(204);
    const { rows } = await get('csp_provideraccounts?$select=csp_name,csp_domain,csp_tenantid,_csp_providerid_value');
    expect(rows).toMatchObject([
      { csp_name: 'Fabrikam', csp_domain: 'fabrikam.onmicrosoft.com', csp_tenantid: 'T-1', _csp_providerid_value: provider },
    ]);
    expect(
      (await get(`csp_provideraccounts(_csp_providerid_value=${provider},csp_tenantid='t-1')?$select=csp_name`)).body['csp_name'],
    ).toBe('Fabrikam');
  });

  test('belong to one row only, whatever the case of their text', async () => {
    const { provider, create, send } = await worldWithProvider();
    const row = { csp_name: 'A', csp_tenantid: 'abc', 'csp_ProviderId@odata.bind': `/csp_providers(${provider})` };
    await create('csp_provideraccounts', row);
    const second = await send('POST', 'csp_provideraccounts', { ...row, csp_tenantid: 'ABC' });
    expect([second.status, second.error?.code]).toEqual([412, '0x80060892']);
    expect(second.error?.message).toContain('Provider, Tenant ID already exists. The entity key csp_providertenant');
    const other = await create('csp_provideraccounts', { ...row, csp_tenantid: 'other' });
    expect((await send('PATCH', `csp_provideraccounts(${other})`, { csp_tenantid: 'abc' })).status).toBe(412);
  });

  test('may have lookups and instants among their columns, and do not count where one of them is empty', async () => {
    const { dataverse, create, patch, send, get } = openWorld();
    dataverse.importSolution(priceList());
    const account = await create('accounts', { name: 'A' });
    const named = (from: string) => `spk_prices(_spk_accountid_value=${account},spk_code='X',spk_validfrom=${from})`;
    expect((await patch(named('2026-01-01T00:00:00Z'), { spk_price: 1 })).status).toBe(204);
    expect((await patch(named('2026-01-01T00:00:00Z'), { spk_price: 2 })).status).toBe(204);
    expect((await patch(named('2026-02-01T00:00:00Z'), { spk_price: 3 })).status).toBe(204);
    const { rows } = await get('spk_prices?$select=spk_price,spk_code,spk_validfrom&$orderby=spk_price');
    expect(rows).toMatchObject([
      { spk_price: 2, spk_code: 'X', spk_validfrom: '2026-01-01T00:00:00Z' },
      { spk_price: 3, spk_validfrom: '2026-02-01T00:00:00Z' },
    ]);
    const open = { spk_code: 'X', 'spk_AccountId@odata.bind': `/accounts(${account})` };
    await create('spk_prices', open);
    await create('spk_prices', open);
    expect((await send('POST', 'spk_prices', { ...open, spk_validfrom: '2026-01-01T00:00:00Z' })).error?.code).toBe('0x80060892');
    expect((await get(named('null'))).status).toBe(400);
  });

  test.each([
    ['a column that is no key', "accounts(name='A')", 400],
    ['an id that is none', 'accounts(1)', 400],
    ['a quote that is not closed', "environmentvariabledefinitions(schemaname='x)", 400],
    ['a key without a row', "environmentvariabledefinitions(schemaname='x')", 404],
    ['a text with a quote and a slash', "environmentvariabledefinitions(schemaname='O''Brien%2Fx')", 404],
  ])('refuse %s', async (_, path, status) => {
    expect((await openWorld().get(path)).status).toBe(status);
  });
});
