import { randomUUID } from 'node:crypto';
import { valueOf } from '../../../plugins/api/problem';
import { lookAfterConnections } from '../../../plugins/jobs/look-after-connections';
import { connection, providerType, refusal, type ProviderRow } from '../../../solution/rows';
import { ids } from '../world/dataverse';
import { connectedProvider } from '../world/provider';
import { createWorld, type World } from '../world/world';

const day = 24 * 60 * 60 * 1000;
const eventsUrl = 'https://service.example/events';

describe('looking after connections', () => {
  let world: World;
  beforeEach(async () => void (world = await createWorld()));
  afterEach(() => world.close());

  const run = (address: string | null = null): Promise<void> => {
    const { client: dataverse, providers, time, log } = world;
    return lookAfterConnections({ dataverse, providers, time, log, newId: randomUUID, eventsUrl: address }).run();
  };
  const row = async (id: string = ids.provider): Promise<ProviderRow> =>
    (await world.dataverse.admin('GET', `csp_providers(${id})`)) as unknown as ProviderRow;
  const change = (changes: Readonly<Record<string, unknown>>) => world.dataverse.admin('PATCH', `csp_providers(${ids.provider})`, changes);

  test('renews the consent every day, so that it never ends, and tells until when it lasts', async () => {
    await run();
    const first = await row();
    expect(Date.parse(first.csp_consentuntil ?? '')).toBe(world.clock.now() + 90 * day);
    expect(Date.parse(first.csp_verifiedon ?? '')).toBe(world.clock.now());
    world.clock.advance(day);
    await run();
    expect(Date.parse((await row()).csp_consentuntil ?? '')).toBe(world.clock.now() + 90 * day);
    const { used, issued } = world.partnerCenter.refreshTokens();
    expect(used.length).toBeGreaterThanOrEqual(2);
    expect(used).toEqual(issued);
  });

  test('keeps the link fresh that customers are sent', async () => {
    await change({ csp_relationshiplink: 'https://old.example/' });
    await run();
    expect((await row()).csp_relationshiplink).toContain('invType=ResellerRelationship');
  });

  test.each([
    ['revoked', connection.ConsentRevoked, 'consent-revoked'],
    ['expired', connection.ConsentExpired, 'consent-expired'],
  ] as const)('finds that a consent was %s before anybody needs it, and that it is good again', async (because, state, code) => {
    await run();
    const { csp_consentuntil: before } = await row();
    world.partnerCenter.tokens.refuseConsent(because);
    world.clock.advance(day);
    await run();
    expect(await row()).toMatchObject({
      csp_connection: state,
      csp_connectionrefusal: refusal[code],
      csp_consentuntil: before,
    });
    world.partnerCenter.renewConsent();
    await run();
    expect(await row()).toMatchObject({ csp_connection: connection.Connected, csp_connectionrefusal: null });
  });

  test('registers where events go, once, and again where the service has moved', async () => {
    await run(eventsUrl);
    await run(eventsUrl);
    const { events } = valueOf(world.providers.of(connectedProvider));
    const trace = { correlationId: randomUUID() };
    expect(await events.registered(trace)).toEqual({ ok: true, value: eventsUrl });
    const registrations = `SELECT count(*) AS n FROM request WHERE path LIKE '%registration' AND method IN ('POST', 'PUT')`;
    expect(world.partnerCenter.count(registrations)).toBe(1);

    await run('https://moved.example/events');
    expect(await events.registered(trace)).toEqual({ ok: true, value: 'https://moved.example/events' });
    expect(world.partnerCenter.count(registrations)).toBe(2);
    expect(await row()).toMatchObject({ csp_connectionrefusal: null });
  });

  test('leaves providers alone that are not connected, or are no Partner Center, or were put away', async () => {
    await change({ csp_connection: connection.NotConnected });
    await run();
    await change({ csp_connection: connection.Connected, csp_providertype: providerType.Manual });
    await run();
    await change({ csp_providertype: providerType.PartnerCenter, statecode: 1 });
    await run();
    expect(await row()).toMatchObject({ csp_verifiedon: null, csp_sealedconsent: null });
    expect(world.partnerCenter.refreshTokens().used).toEqual([]);
  });

  test('goes on with the others where one cannot be reached', async () => {
    const other = 'bbbbbbbb-0000-4000-8000-000000000002';
    await world.dataverse.admin('PATCH', `csp_providers(${other})`, {
      csp_name: 'Another',
      csp_providertype: providerType.PartnerCenter,
      csp_connection: connection.Connected,
    });
    world.partnerCenter.fault({ match: { method: 'GET', path: '/v1/customers' }, action: { kind: 'answer', status: 503 } });
    await run();
    const states = [await row(), await row(other)].map((each) => each.csp_connectionrefusal);
    expect(states.sort()).toEqual([null, refusal['provider-failing']].sort());
  });
});
