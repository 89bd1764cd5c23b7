import { namedLease, namelessLease, HoldLost, takeHold, type HeldTable } from '../../../plugins/dataverse/held-row';
import { isoInstant } from '../../../plugins/time';
import { orderStatus } from '../../../solution/rows';
import { ids } from '../world/dataverse';
import { createWorld, type World } from '../world/world';

const orderColumns = ['csp_orderid', 'statecode', 'csp_correlationid', 'csp_refusaldetail', 'csp_leaseholder', 'csp_leaseuntil'] as const;
const orders: HeldTable<'csp_orders', (typeof orderColumns)[number]> = {
  set: 'csp_orders',
  columns: orderColumns,
  idOf: (order) => order.csp_orderid,
  ...namedLease,
};
const agreementColumns = ['csp_agreementid', 'csp_leaseuntil', 'csp_link'] as const;
const agreements: HeldTable<'csp_agreements', (typeof agreementColumns)[number]> = {
  set: 'csp_agreements',
  columns: agreementColumns,
  idOf: (agreement) => agreement.csp_agreementid,
  ...namelessLease,
};

const leaseMilliseconds = 180_000;

describe('a row that one worker holds', () => {
  let world: World;
  let path: string;
  beforeEach(async () => {
    world = await createWorld();
    const row = await world.dataverse.admin('POST', 'csp_orders', { 'csp_AccountId@odata.bind': `/accounts(${ids.account})` });
    path = `csp_orders(${String(row['csp_orderid'])})`;
  });
  afterEach(() => world.close());

  const order = () => world.dataverse.admin('GET', path);
  const change = (changes: object) => world.dataverse.admin('PATCH', path, { ...changes });
  const hold = () => ({ dataverse: world.client, time: world.time, leaseMilliseconds });
  const found = async () => {
    const stored = await world.client.retrieve('csp_orders', String((await order())['csp_orderid']), orderColumns);
    if (stored === null) throw new Error('the order is gone');
    return stored;
  };
  const taken = async (holder = 'one') => {
    const held = await takeHold(hold(), orders, await found(), holder, {});
    if (held === null) throw new Error('the order was not taken');
    return held;
  };

  test('is taken with the name, the end of the hold, and what else the taking changes', async () => {
    const held = await takeHold(hold(), orders, await found(), 'one', { csp_correlationid: 'c-1' });
    expect(held?.row).toMatchObject({ csp_correlationid: 'c-1' });
    expect(await order()).toMatchObject({ csp_leaseholder: 'one', csp_leaseuntil: '2026-06-01T12:03:00Z', csp_correlationid: 'c-1' });
  });

  test('is taken by one of ten who come at the same moment', async () => {
    const stored = await found();
    const takers = Array.from({ length: 10 }, (_, place) => takeHold(hold(), orders, stored, `worker ${place}`, {}));
    expect((await Promise.all(takers)).filter((held) => held !== null)).toHaveLength(1);
  });

  test('is written to though a person touches it meanwhile, by what stands there then, and the person’s word stays', async () => {
    const held = await taken();
    await change({ csp_correlationid: 'a person’s' });
    await held.record((row) => ({ csp_refusaldetail: `after ${row.csp_correlationid ?? ''}` }));
    expect(await order()).toMatchObject({ csp_correlationid: 'a person’s', csp_refusaldetail: 'after a person’s' });
  });

  test('is held longer by every record, and not by a write', async () => {
    const held = await taken();
    world.clock.advance(60_000);
    await held.write(() => ({ csp_refusaldetail: 'one' }));
    expect(await order()).toMatchObject({ csp_leaseuntil: '2026-06-01T12:03:00Z' });
    await held.record(() => ({ csp_refusaldetail: 'two' }));
    expect(await order()).toMatchObject({ csp_leaseuntil: '2026-06-01T12:04:00Z' });
  });

  test.each([
    [leaseMilliseconds / 2, '2026-06-01T12:03:00Z'],
    [leaseMilliseconds / 2 + 1000, '2026-06-01T12:04:31Z'],
  ])('is prolonged %d milliseconds after it was taken, or not yet', async (later, expected) => {
    const held = await taken();
    world.clock.advance(later);
    await held.prolong();
    expect(await order()).toMatchObject({ csp_leaseuntil: expected });
  });

  test('is nobody’s once it is given up', async () => {
    const held = await taken();
    await held.release(() => ({ csp_refusaldetail: 'the end' }));
    expect(await order()).toMatchObject({ csp_leaseholder: null, csp_leaseuntil: null, csp_refusaldetail: 'the end' });
  });

  describe.each([
    ['another worker took over', { csp_leaseholder: 'another', csp_leaseuntil: isoInstant(Date.parse('2026-06-02T00:00:00Z')) }],
    ['somebody gave free', { csp_leaseholder: null, csp_leaseuntil: null }],
    ['a person withdrew', { statecode: 1, statuscode: orderStatus.Withdrawn }],
  ])('that %s', (_what, changes) => {
    test('is not written to any more', async () => {
      const held = await taken();
      await change(changes);
      const before = await order();
      await expect(held.record(() => ({ csp_refusaldetail: 'late' }))).rejects.toThrow(HoldLost);
      await expect(held.release(() => ({ csp_refusaldetail: 'late' }))).rejects.toThrow(HoldLost);
      await expect(held.stillHeld()).rejects.toThrow(HoldLost);
      expect(await order()).toEqual(before);
    });
  });

  test('is written once more where an answer got lost, and given up after six tries that all were', async () => {
    const held = await taken();
    let lost = 0;
    world.onDataverse(async (request) => {
      if (request.method !== 'PATCH' || lost > 0) return null;
      lost++;
      await world.dataverse.app.request(request.clone());
      throw new TypeError('cut');
    });
    await held.record(() => ({ csp_refusaldetail: 'heard' }));
    expect(await order()).toMatchObject({ csp_refusaldetail: 'heard', csp_leaseholder: 'one' });
    let tries = 0;
    world.onDataverse((request) => {
      if (request.method !== 'PATCH') return null;
      tries++;
      throw new TypeError('cut');
    });
    await expect(held.record(() => ({ csp_refusaldetail: 'never' }))).rejects.toThrow('Dataverse did not answer');
    expect(tries).toBe(6);
  });

  test('is given up where others change it again and again', async () => {
    const held = await taken();
    let changed = 0;
    world.onDataverse(async (request) => {
      if (request.method === 'PATCH') await change({ csp_correlationid: String(changed++) });
      return null;
    });
    await expect(held.record(() => ({}))).rejects.toThrow(HoldLost);
    expect(changed).toBe(6);
  });
});

describe('a row of a table that keeps no names', () => {
  let world: World;
  let id: string;
  beforeEach(async () => {
    world = await createWorld();
    id = String((await world.dataverse.admin('POST', 'csp_agreements', { csp_name: 'Contoso' }))['csp_agreementid']);
  });
  afterEach(() => world.close());

  const taken = async () => {
    const stored = await world.client.retrieve('csp_agreements', id, agreementColumns);
    const held =
      stored === null
        ? null
        : await takeHold({ dataverse: world.client, time: world.time, leaseMilliseconds }, agreements, stored, null, {});
    if (held === null) throw new Error('the agreement was not taken');
    return held;
  };

  test('is written to though a person touches it meanwhile', async () => {
    const held = await taken();
    await world.dataverse.admin('PATCH', `csp_agreements(${id})`, { csp_name: 'Contoso Ltd' });
    await held.release(() => ({ csp_link: 'https://example.com/accept' }));
    expect(await world.dataverse.admin('GET', `csp_agreements(${id})`)).toMatchObject({
      csp_name: 'Contoso Ltd',
      csp_link: 'https://example.com/accept',
      csp_leaseuntil: null,
    });
  });

  test('is lost to whoever took it after the end of the hold', async () => {
    const held = await taken();
    world.clock.advance(leaseMilliseconds);
    const another = await taken();
    await expect(held.write(() => ({ csp_link: 'https://example.com/late' }))).rejects.toThrow(HoldLost);
    await another.release(() => ({ csp_link: 'https://example.com/ours' }));
    expect(await world.dataverse.admin('GET', `csp_agreements(${id})`)).toMatchObject({ csp_link: 'https://example.com/ours' });
  });
});
