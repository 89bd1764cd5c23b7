import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../../sandbox/platform/database';
import { covers } from '../platform/covers';
import { create, customerRequest, ids } from './samples';
import { started } from './running';

describe('the state of Partner Center', () => {
  const begin = started();

  test('is taken, emptied and brought back', async () => {
    covers('partner-center: snapshot, restore, reset');
    const running = await begin();
    const { id } = await create(running);
    const snapshot = (await running.control('GET', '/snapshot')).body;
    expect((await running.control('POST', '/reset')).status).toBe(204);
    expect((await running.call('GET', `/v1/customers/${id}`)).status).toBe(404);
    await create(running, { domain: 'later.onmicrosoft.com' });
    expect((await running.control('POST', '/restore', snapshot)).status).toBe(204);
    expect((await running.call('GET', `/v1/customers/${id}`)).status).toBe(200);
    expect((await running.call('GET', '/v1/customers')).body).toMatchObject({ totalCount: 1 });
  });

  test('is not touched by a snapshot that does not fit', async () => {
    const running = await begin();
    const { id } = await create(running);
    for (const snapshot of [{ invoice: [] }, { customer: [{ colour: 'red' }] }])
      expect(await running.control('POST', '/restore', snapshot)).toMatchObject({
        status: 400,
        body: { error: expect.stringContaining('has no') },
      });
    expect((await running.control('POST', '/restore', { customer: 1 })).status).toBe(400);
    expect((await running.call('GET', `/v1/customers/${id}`)).status).toBe(200);
  });

  test('of an earlier release gets the columns that came since', async () => {
    const database = new Database(':memory:');
    database.exec('CREATE TABLE request (id INTEGER PRIMARY KEY, at INTEGER, method TEXT, path TEXT, query TEXT)');
    database.run("INSERT INTO request (id, at, method, path, query) VALUES (1, 0, 'GET', '/v1/customers', '')");
    const running = await begin({ database });
    await running.call('GET', '/v1/customers');
    expect((await running.control('GET', '/requests')).body).toMatchObject([
      { id: 2, headers: {} },
      { id: 1, headers: {} },
    ]);
    await running.stop();
    database.close();
  });

  test('is emptied without a late effect of a call that was held', async () => {
    const running = await begin();
    await running.control('POST', '/faults', { action: { kind: 'hang' } });
    const held = running.call('POST', '/v1/customers', customerRequest(), ids()).catch(() => 'lost');
    const holding = async () => JSON.stringify((await running.control('GET', '/faults')).body);
    while (!(await holding()).includes('":1}')) await new Promise((resolve) => setTimeout(resolve, 5));
    await running.control('POST', '/reset');
    expect(await held).toBe('lost');
    expect((await running.call('GET', '/v1/customers')).body).toMatchObject({ totalCount: 0 });
  });

  test('survives a restart, remembered answers included', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'partner-center-'));
    const headers = ids();
    const run = async () => {
      const database = new Database(join(folder, 'partner-center.sqlite'));
      const running = await begin({ database });
      const reply = await running.call('POST', '/v1/customers', customerRequest(), headers);
      const list = await running.call('GET', '/v1/customers');
      await running.stop();
      database.close();
      return { reply, list };
    };
    const first = await run();
    const second = await run();
    expect(second.reply).toMatchObject({ status: 201, body: first.reply.body });
    expect(second.list.body).toMatchObject({ totalCount: 1 });
    rmSync(folder, { recursive: true });
  });
});

describe('the settings', () => {
  const begin = started();

  test.each([
    ['the countries of sale', { countries: ['FR', 'DE'] }, 403, 2030],
    ['the number of customers', { customerLimit: 0 }, 400, 800018],
  ])('bound %s', async (_case, settings, status, code) => {
    covers('partner-center: settings');
    const running = await begin();
    expect((await running.control('PATCH', '/settings', settings)).body).toMatchObject(settings);
    expect(await running.call('POST', '/v1/customers', customerRequest(), ids())).toMatchObject({ status, body: { code } });
  });

  test('keep what a change does not name, and refuse what they do not know', async () => {
    const running = await begin();
    await running.control('PATCH', '/settings', { customerLimit: 75 });
    await running.control('PATCH', '/settings', { typedDateAttestation: 'refused' });
    expect((await running.control('GET', '/settings')).body).toEqual({
      countries: null,
      typedDateAttestation: 'refused',
      customerLimit: 75,
      customerAgreementRank: 1,
      requestsPerMinute: 500,
      catalogueOffers: 0,
      availabilityLifeDays: 1,
      availabilityGeneration: 0,
      orderListLagMilliseconds: 900_000,
      provisioningMilliseconds: 2000,
      repeatedCheckout: 'same',
      eventsSent: true,
      eventDelayMilliseconds: 0,
      eventsSwapped: false,
      eventCopies: 1,
      eventFlaw: 'none',
    });
    expect((await running.control('PATCH', '/settings', { colour: 'red' })).status).toBe(400);
  });
});
