import { updateOf, upsertOf } from '../../../plugins/dataverse/change-set';
import { contractStatus } from '../../../solution/rows';
import { ids } from '../world/dataverse';
import { createWorld, type World } from '../world/world';

const first = '10000000-0000-4000-8000-000000000001';
const second = '10000000-0000-4000-8000-000000000002';

describe('rows that are written together', () => {
  let world: World;
  let contract: object;
  beforeEach(async () => {
    world = await createWorld();
    const { value } = (await world.dataverse.admin('GET', "transactioncurrencies?$filter=isocurrencycode eq 'EUR'")) as { value: object[] };
    const [currency] = value as Readonly<Record<string, unknown>>[];
    contract = {
      csp_name: 'Bäckerei “Süß”',
      'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
      'transactioncurrencyid@odata.bind': `/transactioncurrencies(${String(currency?.['transactioncurrencyid'])})`,
      statuscode: contractStatus.Active,
    };
  });
  afterEach(() => world.close());
  const contracts = () => world.rows('csp_billingcontracts?$orderby=csp_billingcontractid asc');

  test('are all there, and changed where they were already', async () => {
    await world.client.writeTogether([
      upsertOf('csp_billingcontracts', first, contract),
      upsertOf('csp_billingcontracts', second, { ...contract, csp_name: 'Other' }),
    ]);
    await world.client.writeTogether([updateOf('csp_billingcontracts', second, { csp_purchaseorder: 'PO-1' })]);
    expect(await contracts()).toMatchObject([
      { csp_billingcontractid: first, csp_name: 'Bäckerei “Süß”' },
      { csp_billingcontractid: second, csp_name: 'Other', csp_purchaseorder: 'PO-1' },
    ]);
  });

  test.each([
    ['a row that must exist and does not', updateOf('csp_billingcontracts', second, { csp_name: 'x' }), 404],
    ['a value that the column refuses', upsertOf('csp_billingcontracts', second, { csp_name: 'x'.repeat(300) }), 400],
  ])('are none where one of them is %s', async (_what, refused, status) => {
    const write = world.client.writeTogether([upsertOf('csp_billingcontracts', first, contract), refused]);
    await expect(write).rejects.toMatchObject({ status, code: expect.stringMatching(/^0x/) });
    expect(await contracts()).toEqual([]);
  });

  test('go out in one request, and nothing goes out for none', async () => {
    const requests: string[] = [];
    world.onDataverse((request) => {
      requests.push(request.url);
      return null;
    });
    await world.client.writeTogether([]);
    await world.client.writeTogether([upsertOf('csp_billingcontracts', first, contract)]);
    expect(requests).toEqual(['http://crm.example/api/data/v9.2/$batch']);
  });

  test('are not taken for written where the answer is none of a batch', async () => {
    world.onDataverse(() => new Response('', { status: 200 }));
    await expect(world.client.writeTogether([upsertOf('csp_billingcontracts', first, contract)])).rejects.toMatchObject({ status: 500 });
  });
});
