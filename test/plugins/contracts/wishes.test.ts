import { contractRefusal, contractStatus, contractWish, orderStatus, priceRuleKind, subscriptionStatus } from '../../../solution/rows';
import { sweepContracts } from '../../../plugins/jobs/sweep-contracts';
import { createContracts } from '../../../plugins/steps/contracts';
import { contractWorld, type ContractWorld } from './contract-world';

describe('what is asked for a billing contract', () => {
  let world: ContractWorld;
  beforeEach(async () => {
    world = await contractWorld();
  });
  afterEach(() => world.close());

  const set = (id: string, changes: object) => world.dataverse.admin('PATCH', `csp_billingcontracts(${id})`, { ...changes });

  describe('Activate', () => {
    test('makes a draft active, and the first of its account and currency the default', async () => {
      const first = await world.contract({ statuscode: contractStatus.Draft });
      await world.ask(first, contractWish.Activate);
      expect(await world.row(first)).toMatchObject({
        statuscode: contractStatus.Active,
        csp_isdefault: true,
        csp_defaultsince: '2026-06-01T12:00:00Z',
        csp_asked: null,
        csp_refusal: null,
        csp_leaseuntil: null,
      });
      const second = await world.contract({ statuscode: contractStatus.Draft });
      await world.ask(second, contractWish.Activate);
      expect(await world.row(second)).toMatchObject({ statuscode: contractStatus.Active, csp_isdefault: false, csp_defaultsince: null });
      const dollars = await world.contract({ statuscode: contractStatus.Draft }, 'USD');
      await world.ask(dollars, contractWish.Activate);
      expect(await world.row(dollars)).toMatchObject({ csp_isdefault: true });
    });

    test.each([
      ['has no first day', { csp_startson: null }],
      ['ends before it starts', { csp_endson: '2025-12-31' }],
    ])('leaves a draft as it is that %s', async (_what, changes) => {
      const draft = await world.contract({ statuscode: contractStatus.Draft, ...changes });
      await world.ask(draft, contractWish.Activate);
      expect(await world.row(draft)).toMatchObject({
        statuscode: contractStatus.Draft,
        csp_asked: null,
        csp_refusal: contractRefusal.incomplete,
        csp_leaseuntil: null,
      });
    });
  });

  describe('End', () => {
    test('ends a contract today on which nothing is open', async () => {
      const contract = await world.contract({ csp_isdefault: true, csp_endson: '2026-12-31' });
      await world.subscription(contract, { statuscode: subscriptionStatus.Failed });
      await world.order(contract, orderStatus.Failed);
      await world.ask(contract, contractWish.End);
      expect(await world.row(contract)).toMatchObject({
        statecode: 1,
        statuscode: contractStatus.Ended,
        csp_endson: '2026-06-01',
        csp_isdefault: false,
        csp_defaultsince: null,
      });
    });

    test.each([
      ['a subscription', (contract: string) => world.subscription(contract)],
      ['an order that is under way', (contract: string) => world.order(contract)],
      ['an order of which nobody knows', (contract: string) => world.order(contract, orderStatus.UnknownOutcome)],
    ])('leaves one active on which %s is open', async (_what, put) => {
      const contract = await world.contract();
      await put(contract);
      await world.ask(contract, contractWish.End);
      expect(await world.row(contract)).toMatchObject({
        statuscode: contractStatus.Active,
        csp_asked: null,
        csp_refusal: contractRefusal['something-open'],
      });
    });
  });

  describe('Replace', () => {
    const successorsOf = (contract: string) => world.rows(`csp_billingcontracts?$filter=_csp_replacesid_value eq ${contract}`);

    test('makes a new contract with the same terms, moves what is open and its price rules, and ends the old one', async () => {
      const since = '2026-02-01T08:00:00Z';
      const old = await world.contract({
        csp_isdefault: true,
        csp_defaultsince: since,
        csp_purchaseorder: 'PO-7',
        csp_endson: '2027-12-31',
      });
      const open = await world.subscription(old);
      const over = await world.subscription(old, { statuscode: subscriptionStatus.Failed });
      const order = await world.order(old);
      const rule = await world.dataverse.admin('POST', 'csp_pricerules', {
        csp_name: 'Ten percent',
        csp_kind: priceRuleKind.DiscountOnRetail,
        csp_percent: 10,
        'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${old})`,
      });
      await world.ask(old, contractWish.Replace);

      const [successor] = await successorsOf(old);
      const successorId = String(successor?.['csp_billingcontractid']);
      expect(successor).toMatchObject({
        statuscode: contractStatus.Active,
        csp_isdefault: true,
        csp_defaultsince: since,
        csp_name: 'Contoso (2)',
        csp_purchaseorder: 'PO-7',
        csp_startson: '2026-06-01',
        csp_endson: '2027-12-31',
        csp_monthlytotal: 50,
        csp_yeartotal: 600,
      });
      expect(await world.row(old)).toMatchObject({ statuscode: contractStatus.Ended, csp_isdefault: false, csp_asked: null });
      const contractOf = async (path: string) => (await world.dataverse.admin('GET', path))['_csp_billingcontractid_value'];
      expect(await contractOf(`csp_subscriptions(${open})`)).toBe(successorId);
      expect(await contractOf(`csp_orders(${order})`)).toBe(successorId);
      expect(await contractOf(`csp_pricerules(${String(rule['csp_priceruleid'])})`)).toBe(successorId);
      expect(await contractOf(`csp_subscriptions(${over})`)).toBe(old);
    });

    test('goes on where a process ended half-way: one new contract, and everything on it', async () => {
      const old = await world.contract();
      const open = await Promise.all([world.subscription(old), world.subscription(old)]);
      let batches = 0;
      world.onDataverse((request) => {
        if (!request.url.endsWith('$batch') || batches++ > 0) return null;
        throw new TypeError('cut');
      });
      await world.ask(old, contractWish.Replace);
      expect(await world.row(old)).toMatchObject({ statuscode: contractStatus.Active, csp_asked: contractWish.Replace });
      world.clock.advance(180_000);
      await sweepContracts({ ...world.context, contracts: world.contracts, everyMilliseconds: 1000 }).run();
      await world.contracts.idle();
      const successors = await successorsOf(old);
      expect(successors).toHaveLength(1);
      for (const id of open)
        expect(await world.dataverse.admin('GET', `csp_subscriptions(${id})`)).toMatchObject({
          _csp_billingcontractid_value: successors[0]?.['csp_billingcontractid'],
        });
      expect(await world.row(old)).toMatchObject({ statuscode: contractStatus.Ended, csp_asked: null });
    });

    test('makes one contract, however often and by however many processes it is delivered', async () => {
      const old = await world.contract();
      await set(old, { csp_asked: contractWish.Replace, csp_askedon: '2026-06-01T12:00:00Z' });
      const processes = Array.from({ length: 5 }, () => createContracts(world.context));
      await Promise.all(processes.flatMap((each) => [each.begin(old), each.begin(old)]));
      await Promise.all(processes.map((each) => each.idle()));
      expect(await successorsOf(old)).toHaveLength(1);
    });
  });

  describe('a wish that may not be fulfilled', () => {
    test.each([
      ['Activate', 'Active', 'not-a-draft'],
      ['Replace', 'Draft', 'not-active'],
      ['MakeDefault', 'Draft', 'not-active'],
      ['Activate', 'Ended', 'has-ended'],
      ['End', 'Ended', 'has-ended'],
      ['Replace', 'Ended', 'has-ended'],
      ['MakeDefault', 'Ended', 'has-ended'],
    ] as const)('%s of a contract that is %s leaves the reason %s', async (wish, state, reason) => {
      const contract = await world.contract({ statuscode: contractStatus[state === 'Ended' ? 'Active' : state] });
      if (state === 'Ended') await world.ask(contract, contractWish.End);
      await world.ask(contract, contractWish[wish]);
      expect(await world.row(contract)).toMatchObject({
        statuscode: contractStatus[state],
        csp_asked: null,
        csp_refusal: contractRefusal[reason],
        csp_leaseuntil: null,
      });
    });

    test('keeps its reason until the next wish is taken up', async () => {
      const contract = await world.contract({ statuscode: contractStatus.Draft });
      await world.ask(contract, contractWish.MakeDefault);
      await world.contracts.begin(contract);
      expect(await world.row(contract)).toMatchObject({ csp_refusal: contractRefusal['not-active'] });
      await world.ask(contract, contractWish.Activate);
      expect(await world.row(contract)).toMatchObject({ statuscode: contractStatus.Active, csp_refusal: null });
    });
  });
});
