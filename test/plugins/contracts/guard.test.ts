import { orderStatus, subscriptionStatus } from '../../../solution/rows';
import { guardContract } from '../../../plugins/steps/contracts/guard-contract';
import { executionContext } from '../../../plugins/webhook/execution-context';
import { ids } from '../world/dataverse';
import { updateOfRun } from '../world/execution-context';
import { contractWorld, type ContractWorld } from './contract-world';

describe('customer and currency of a contract', () => {
  let world: ContractWorld;
  let contract: string;
  beforeEach(async () => {
    world = await contractWorld();
    contract = await world.contract();
  });
  afterEach(() => world.close());

  const reference = (Id: string | null) =>
    Id === null ? null : { __type: 'EntityReference:http://schemas.microsoft.com/xrm/2011/Contracts', Id };
  const currency = async () => String((await world.row(contract))['_transactioncurrencyid_value']);
  const other = 'dddddddd-0000-4000-8000-00000000dead';
  /** What Dataverse asks before it writes these lookups; null where the delivery was too long to say. */
  const may = (asked: Readonly<Record<string, string | null>> | null): Promise<boolean> => {
    const Attributes = Object.entries(asked ?? {}).map(([key, id]) => ({ key, value: reference(id) }));
    return guardContract(
      { dataverse: world.client },
      executionContext.parse({
        ...updateOfRun(),
        PrimaryEntityName: 'csp_billingcontract',
        PrimaryEntityId: contract,
        Mode: 0,
        InputParameters: asked === null ? [] : [{ key: 'Target', value: { Attributes } }],
        PreEntityImages: [],
      }),
    );
  };

  test('may be changed while nothing is on it', async () => {
    expect(await may({ transactioncurrencyid: other, csp_accountid: other })).toBe(true);
    expect(await may(null)).toBe(true);
  });

  test.each<[string, () => Promise<string>]>([
    ['a subscription', () => world.subscription(contract)],
    ['a subscription that failed', () => world.subscription(contract, { statuscode: subscriptionStatus.Failed })],
    ['an order', () => world.order(contract, orderStatus.Draft)],
  ])('may not be changed with %s on it, only written as they are', async (_what, put) => {
    await put();
    expect(await may({ transactioncurrencyid: other })).toBe(false);
    expect(await may({ transactioncurrencyid: null })).toBe(false);
    expect(await may({ csp_accountid: other })).toBe(false);
    expect(await may(null)).toBe(false);
    expect(await may({ transactioncurrencyid: (await currency()).toUpperCase(), csp_accountid: ids.account })).toBe(true);
  });

  test('are not judged while Dataverse cannot be read', async () => {
    world.onDataverse(() => {
      throw new Error('no Dataverse');
    });
    await expect(may(null)).rejects.toThrow('Dataverse did not answer');
  });
});
