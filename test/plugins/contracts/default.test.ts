import { contractRefusal, contractStatus, contractWish } from '../../../solution/rows';
import { sweepContracts } from '../../../plugins/jobs/sweep-contracts';
import { createContracts } from '../../../plugins/steps/contracts';
import { contractWorld, type ContractWorld } from './contract-world';

describe('the default contract', () => {
  let world: ContractWorld;
  let [first, second, third] = ['', '', ''];
  beforeEach(async () => {
    world = await contractWorld();
    first = await world.contract({ csp_isdefault: true, csp_defaultsince: at(-1) });
    second = await world.contract();
    third = await world.contract();
  });
  afterEach(() => world.close());

  const at = (seconds: number): string => new Date(Date.UTC(2026, 5, 1, 12, 0, seconds)).toISOString();
  const set = (id: string, changes: object) => world.dataverse.admin('PATCH', `csp_billingcontracts(${id})`, { ...changes });
  /** A person chooses Make default; the clock goes on. */
  const choose = async (id: string): Promise<void> => {
    world.clock.advance(1000);
    await set(id, { csp_asked: contractWish.MakeDefault, csp_askedon: new Date(world.clock.now()).toISOString() });
  };
  const deliver = async (...ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      await world.contracts.begin(id);
      await world.contracts.idle();
    }
  };
  const sweep = async (): Promise<void> => {
    await sweepContracts({ ...world.context, contracts: world.contracts, everyMilliseconds: 1000 }).run();
    await world.contracts.idle();
  };
  const defaults = async (): Promise<readonly unknown[]> =>
    (await world.rows('csp_billingcontracts?$filter=csp_isdefault eq true')).map((row) => row['csp_billingcontractid']);

  test('is the one that a person chose, since then; the other keeps neither flag nor moment', async () => {
    await choose(second);
    await deliver(second);
    expect(await world.row(second)).toMatchObject({ csp_isdefault: true, csp_defaultsince: '2026-06-01T12:00:01Z', csp_asked: null });
    expect(await world.row(first)).toMatchObject({ csp_isdefault: false, csp_defaultsince: null });
  });

  test.each<[string, () => Promise<void>]>([
    ['before', async () => undefined],
    ['after', () => deliver(second)],
  ])('does not come back to one that was edited later, %s the choice is delivered', async (_when, delivered) => {
    await choose(second);
    await delivered();
    world.clock.advance(60_000);
    await set(first, { csp_name: 'Renamed', csp_purchaseorder: 'PO-9' });
    await deliver(second, first);
    await sweep();
    expect(await defaults()).toEqual([second]);
  });

  test.each<[string, () => Promise<void>]>([
    ['in order', () => deliver(second, third)],
    ['the other way round', () => deliver(third, second)],
    ['twice, and the first again', () => deliver(second, third, second, third, first)],
    ['late: the first after the second was carried out', () => deliver(third, third, first, second, second)],
    ['never, but for the sweeper', sweep],
  ])('is the last of two choices that are delivered %s', async (_how, delivered) => {
    await choose(second);
    await choose(third);
    await delivered();
    expect(await defaults()).toEqual([third]);
    await sweep();
    expect(await defaults()).toEqual([third]);
  });

  test('is one and the last chosen, when several services take up all choices at once', async () => {
    await choose(third);
    await choose(second);
    const services = Array.from({ length: 3 }, () => createContracts(world.context));
    await Promise.all(services.flatMap((each) => [third, second, first].map((id) => each.begin(id))));
    await Promise.all(services.map((each) => each.idle()));
    expect(await defaults()).toEqual([second]);
  });

  test('stays with a later choice, and who comes too late is told', async () => {
    await choose(second);
    await choose(third);
    await deliver(third, second);
    expect(await world.row(second)).toMatchObject({ csp_isdefault: false, csp_asked: null, csp_refusal: contractRefusal['newer-default'] });
    await choose(second);
    await deliver(second);
    expect(await defaults()).toEqual([second]);
    expect(await world.row(second)).toMatchObject({ csp_refusal: null });
  });

  test('counts no moment that has not come: a clock that is ahead does not hold it against the next choice', async () => {
    await set(second, { csp_asked: contractWish.MakeDefault, csp_askedon: '2026-06-01T13:00:00Z' });
    await deliver(second);
    expect(await world.row(second)).toMatchObject({ csp_isdefault: true, csp_defaultsince: '2026-06-01T12:00:00Z' });
    await choose(third);
    await deliver(third);
    expect(await defaults()).toEqual([third]);
  });

  test('is asked for once more by the one that is it, before another’s earlier choice is delivered', async () => {
    await choose(second);
    await choose(first);
    await deliver(first, second);
    expect(await defaults()).toEqual([first]);
  });

  test('does not become a draft that is activated while another is asked to be it', async () => {
    await set(first, { csp_isdefault: false, csp_defaultsince: null });
    const draft = await world.contract({ statuscode: contractStatus.Draft });
    await choose(second);
    await world.ask(draft, contractWish.Activate);
    await deliver(second);
    expect(await defaults()).toEqual([second]);
  });

  test('goes over to what replaces it, though another process looks after the flags half-way', async () => {
    const greatest = 'ffffffff-ffff-4fff-bfff-ffffffffffff';
    await set(first, { csp_isdefault: false, csp_defaultsince: null });
    const old = await world.contract({ csp_billingcontractid: greatest, csp_isdefault: true, csp_defaultsince: at(-1) });
    await world.subscription(old);
    world.onDataverse(async (request) => {
      if (request.url.endsWith('$batch')) await createContracts(world.context).begin(second);
      return null;
    });
    await world.ask(old, contractWish.Replace);
    const [successor] = await world.rows(`csp_billingcontracts?$filter=_csp_replacesid_value eq ${old}`);
    expect(await defaults()).toEqual([successor?.['csp_billingcontractid']]);
    expect(successor).toMatchObject({ csp_defaultsince: '2026-06-01T11:59:59Z' });
  });

  test('is found by the sweeper where a service ended before it took the flag from the other', async () => {
    await set(second, { csp_isdefault: true, csp_defaultsince: at(0) });
    await sweep();
    expect(await defaults()).toEqual([second]);
  });
});
