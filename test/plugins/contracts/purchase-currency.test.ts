import { orderRefusal, orderStatus } from '../../../solution/rows';
import { readCurrencies } from '../../../plugins/catalogue/currencies';
import { createOrderWorld, type OrderWorld } from '../orders/order-world';
import { switchOffGuard } from './switch-off-guard';

/** Where the step that asks before is switched off, an import or another program can change the currency of a contract in use. */
describe('a purchase on a contract whose currency was changed', () => {
  let world: OrderWorld;
  beforeAll(async () => {
    world = await createOrderWorld();
    await switchOffGuard(world);
  });
  afterAll(() => world.close());

  const pay = async (code: string | null): Promise<void> => {
    const id = code === null ? null : (await readCurrencies(world.client)).idOf(code);
    await world.dataverse.admin('PATCH', `csp_billingcontracts(${world.contractId})`, {
      'transactioncurrencyid@odata.bind': id === null ? null : `/transactioncurrencies(${id})`,
    });
  };

  test.each(['EUR', null])('after the basket was filled (to %p) is refused before anything is sent', async (code) => {
    await pay(code);
    const order = await world.settled(await world.submitted());
    await pay('USD');
    expect(order).toMatchObject({
      statuscode: orderStatus.Failed,
      csp_refusal: orderRefusal['currency-refused'],
      csp_cartrequestid: null,
    });
    expect(world.calls('POST %carts')).toBe(0);
  });

  test('and changed back goes through', async () => {
    expect(await world.settled(await world.submitted())).toMatchObject({ statuscode: orderStatus.Completed });
  });
});
