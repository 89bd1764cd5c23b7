import { agreementPath, runStatus } from '../../../solution/rows';
import { createWorld, type World } from '../world/world';

/** The worker that makes the customer waits for the provider until the fault is taken away. */
const heldCreation = { match: { method: 'POST', path: '/v1/customers' }, action: { kind: 'hang' } } as const;
const byHand = { csp_agreementpath: agreementPath.RecordedByHand, csp_agreedon: '2026-05-30' };

describe('workers that share the runs', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
    world.partnerCenter.settings({ typedDateAttestation: 'taken' });
  });
  afterEach(() => world.close());

  const creations = () => world.partnerCenter.count("SELECT count(*) AS n FROM request WHERE method = 'POST' AND path LIKE '%/customers'");

  test('race for one row, and exactly one of them makes the customer', async () => {
    const id = await world.submitted(byHand);
    const workers = Array.from({ length: 8 }, (_, number) => world.worker({ name: `worker ${number}` }));
    await Promise.all(workers.map((worker) => worker.finish(id)));
    expect(creations()).toBe(1);
    expect(world.partnerCenter.customers()).toHaveLength(1);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_attempts: 1 });
  });

  test('take deliveries that come again, before, while and after it is done, without doing anything twice', async () => {
    const id = await world.submitted(byHand);
    const worker = world.worker();
    await Promise.all([worker.finish(id), worker.finish(id)]);
    await worker.finish(id);
    await worker.sweep();
    expect(creations()).toBe(1);
  });

  test('leave a run alone that another holds, until its lease has run out', async () => {
    const fault = world.partnerCenter.fault(heldCreation);
    const id = await world.submitted(byHand);
    const slow = world.worker({ name: 'slow' }).finish(id);
    await world.partnerCenter.isHolding(fault);
    expect(await world.worker({ name: 'eager' }).begin(id, { asked: true })).toBe(false);
    await world.partnerCenter.clearFaults();
    await slow;
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed });
  });

  test('stop writing when another has taken the run over meanwhile', async () => {
    const fault = world.partnerCenter.fault(heldCreation);
    const id = await world.submitted(byHand);
    const slow = world.worker({ name: 'slow' }).finish(id);
    await world.partnerCenter.isHolding(fault);
    world.clock.advance(181_000);
    await world.worker({ name: 'heir' }).sweep();
    await world.partnerCenter.clearFaults();
    await slow;
    expect(world.lines.join('')).toContain('another worker has the run');
    expect(world.partnerCenter.customers()).toHaveLength(1);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed });
  });

  test('go on when a person touches the row in the meantime', async () => {
    const id = await world.submitted(byHand);
    let touched = false;
    world.onDataverse(async (request) => {
      if (touched || request.method !== 'PATCH' || !(await request.clone().text()).includes('running')) return null;
      touched = true;
      await world.dataverse.as(world.dataverse.users.seller, 'PATCH', `csp_provisionings(${id})`, { csp_phone: '2065550100' });
      return null;
    });
    await world.worker().finish(id);
    expect(touched).toBe(true);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_phone: '2065550100' });
  });

  test('finish the step at hand when they are told to stop, and hand the run over at once', async () => {
    let stopping = false;
    world.onDataverse(async (request) => {
      if (request.method === 'PATCH' && (await request.clone().text()).includes('sentCustomer')) stopping = true;
      return null;
    });
    const id = await world.submitted(byHand);
    const leaving = world.worker({ name: 'leaving', isStopping: () => stopping });
    await leaving.finish(id);
    expect(await world.run(id)).toMatchObject({
      statuscode: runStatus.InProgress,
      csp_leaseholder: null,
      csp_tenantid: expect.any(String),
    });
    expect(await world.steps(id)).toEqual({ customer: 'done' });
    expect(await leaving.begin(id, { asked: true })).toBe(false);
    await world.worker({ name: 'heir' }).sweep();
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed });
  });

  test('find by sweeping what no webhook told them of', async () => {
    const ids = [
      await world.submitted(byHand),
      await world.submitted({ ...byHand, csp_domainprefix: 'contoso2', csp_companyname: 'Contoso 2' }),
    ];
    await world.worker().sweep();
    for (const id of ids) expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed });
  });

  test('try a write again when Dataverse is away for a moment, so that a password is not lost', async () => {
    let cuts = 0;
    world.onDataverse(async (request) => {
      if (cuts >= 3 || request.method !== 'PATCH' || !(await request.clone().text()).includes('csp_sealedcredentials')) return null;
      cuts++;
      if (cuts === 1) throw new Error('cut before');
      return Response.json({ error: { code: '0x80072322', message: 'Unavailable' } }, { status: 503 });
    });
    const id = await world.submitted(byHand);
    await world.worker().finish(id);
    expect(cuts).toBe(3);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_sealedcredentials: expect.any(String) });
  });
});
