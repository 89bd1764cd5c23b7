import { billingCycle, subscriptionStatus } from '../../../solution/rows';
import { recomputeTotals } from '../../../plugins/contracts/totals';
import { sweepContracts } from '../../../plugins/jobs/sweep-contracts';
import { contractWorld, type ContractWorld } from './contract-world';
import { switchOffGuard } from './switch-off-guard';

describe('what a contract comes to', () => {
  let world: ContractWorld;
  let contract: string;
  beforeEach(async () => {
    world = await contractWorld();
    contract = await world.contract();
  });
  afterEach(() => world.close());

  test('is what its active and suspended subscriptions cost, cycle by cycle and in a year', async () => {
    await world.subscription(contract);
    await world.subscription(contract, { csp_billingcycle: billingCycle.Annual, csp_unitprice: 120, csp_unitcost: 96, csp_quantity: 2 });
    await world.subscription(contract, { statuscode: subscriptionStatus.Suspended, csp_quantity: 1 });
    await world.subscription(contract, { statuscode: subscriptionStatus.Linking });
    expect(await recomputeTotals(world.context, contract)).toBe(true);
    expect(await world.row(contract)).toMatchObject({
      csp_monthlytotal: 60,
      csp_annualtotal: 240,
      csp_triennialtotal: 0,
      csp_yeartotal: 960,
      csp_yearcost: 768,
      csp_yearmargin: 192,
      csp_marginpercent: 20,
      csp_totalson: '2026-06-01T12:00:00Z',
    });
  });

  test('is written only where it has changed', async () => {
    await world.subscription(contract);
    await recomputeTotals(world.context, contract);
    const { versionnumber } = await world.row(contract);
    expect(await recomputeTotals(world.context, contract)).toBe(false);
    expect(await world.row(contract)).toMatchObject({ versionnumber });
  });

  test('follows a subscription that changed without anybody having told', async () => {
    await world.subscription(contract);
    await sweepContracts({ ...world.context, contracts: world.contracts, everyMilliseconds: 1000 }).run();
    expect(await world.row(contract)).toMatchObject({ csp_monthlytotal: 50 });
  });

  test('is right though somebody changes the contract meanwhile', async () => {
    await world.subscription(contract);
    let isFirst = true;
    world.onDataverse(async (request) => {
      if (request.method === 'PATCH' && isFirst) {
        isFirst = false;
        await world.dataverse.admin('PATCH', `csp_billingcontracts(${contract})`, { csp_purchaseorder: 'PO-8' });
      }
      return null;
    });
    expect(await recomputeTotals(world.context, contract)).toBe(true);
    expect(await world.row(contract)).toMatchObject({ csp_purchaseorder: 'PO-8', csp_monthlytotal: 50 });
  });

  test('never mixes currencies: what is in another is left out and counted, whichever of the two was changed', async () => {
    await world.subscription(contract);
    await world.subscription(contract, { csp_quantity: 1, ...world.inCurrency('USD') });
    await world.subscription(contract, { csp_quantity: 2, ...world.inCurrency('USD') });
    const sweep = () => sweepContracts({ ...world.context, contracts: world.contracts, everyMilliseconds: 1000 }).run();
    await sweep();
    expect(await world.row(contract)).toMatchObject({ csp_monthlytotal: 50, csp_othercurrencycount: 2 });

    world.clock.advance(48 * 60 * 60 * 1000);
    await switchOffGuard(world);
    await world.dataverse.admin('PATCH', `csp_billingcontracts(${contract})`, world.inCurrency('USD'));
    await sweep();
    expect(await world.row(contract)).toMatchObject({ csp_monthlytotal: 30, csp_othercurrencycount: 1 });
  });
});
