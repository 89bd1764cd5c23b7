import { randomBytes, randomUUID } from 'node:crypto';
import { valueOf } from '../../../plugins/api/problem';
import { connectProviders, consentsOf } from '../../../plugins/connections';
import { openConsent, sealConsent } from '../../../plugins/providers/consent/sealed-consent';
import type { Provider } from '../../../plugins/providers/provider';
import { createSealing } from '../../../plugins/sealing/seal';
import { connection, refusal, type ProviderRow } from '../../../solution/rows';
import { ids } from '../world/dataverse';
import { connectedProvider } from '../world/provider';
import { createWorld, type World } from '../world/world';

const trace = { correlationId: randomUUID() };

describe('the tokens of a provider’s consent', () => {
  let world: World;
  beforeEach(async () => void (world = await createWorld()));
  afterEach(() => world.close());

  /** One process of the service; `send` stands between it and the issuer. */
  const process = ({ send = fetch, firstConsent = true }: { send?: typeof fetch; firstConsent?: boolean } = {}): Provider => {
    const { client, configuration, time, log, sealing } = world;
    const outside = { fetch: send, time, log, newId: randomUUID, sealing };
    const consents = consentsOf(configuration, outside, client);
    const own = firstConsent ? consents : { ...consents, firstRefreshToken: null };
    return valueOf(connectProviders(configuration, outside, own).of(connectedProvider));
  };
  const works = async (provider: Provider): Promise<void> =>
    expect(await provider.isDomainTaken('free.onmicrosoft.com', trace)).toEqual({ ok: true, value: false });
  const row = async (): Promise<ProviderRow> => (await world.rows('csp_providers'))[0] as unknown as ProviderRow;
  const kept = async (): Promise<string> => openConsent(world.sealing, ids.provider, (await row()).csp_sealedconsent) ?? '';
  const newest = (): string => world.partnerCenter.refreshTokens().used.at(-1) ?? '';
  const change = (changes: Readonly<Record<string, unknown>>) => world.dataverse.admin('PATCH', `csp_providers(${ids.provider})`, changes);

  test('begin with the one from the configuration, and are kept sealed on the provider’s row', async () => {
    await works(process());
    expect((await row()).csp_sealedconsent).not.toContain('token');
    expect(await kept()).toContain('"RefreshToken"');
    expect(newest()).toBe('first-refresh-token');
  });

  test('are used by another process without asking the issuer again', async () => {
    await works(process());
    await works(process({ firstConsent: false }));
    expect(world.partnerCenter.refreshTokens().used).toHaveLength(1);
  });

  test('are asked for once by all who want one at the same moment', async () => {
    const provider = process();
    await Promise.all([works(provider), works(provider), works(provider)]);
    expect(world.partnerCenter.refreshTokens().used).toHaveLength(1);
  });

  test('go on from the newest refresh token, whichever process got it', async () => {
    for (let hour = 0; hour < 4; hour++) {
      world.partnerCenter.expireTokens();
      await works(process());
    }
    const { used, issued } = world.partnerCenter.refreshTokens();
    expect(used).toEqual(issued);
  });

  test('are not lost where two processes renew at once', async () => {
    await works(process());
    const processes = [process(), process(), process()];
    await Promise.all(processes.map(works));
    world.partnerCenter.expireTokens();
    await Promise.all(processes.map(works));
    const usedBefore = new Set(world.partnerCenter.refreshTokens().used);
    world.partnerCenter.expireTokens();
    await works(process({ firstConsent: false }));
    expect(usedBefore).not.toContain(newest());
  });

  /** Something that happens while the issuer is asked. */
  const meanwhile =
    (happens: () => Promise<unknown>): typeof fetch =>
    async (input, init) => {
      const answer = await fetch(input, init);
      if (new Request(input, init).url.includes('/token')) await happens();
      return answer;
    };

  test('are kept also where somebody edits the provider meanwhile', async () => {
    await works(process({ send: meanwhile(() => change({ csp_companyname: 'Fabrikam' })) }));
    expect(await kept()).toContain('"RefreshToken"');
    expect(await row()).toMatchObject({ csp_companyname: 'Fabrikam' });
  });

  test('never take the place of a consent that was given meanwhile', async () => {
    await works(process());
    world.partnerCenter.expireTokens();
    const given = sealConsent(world.sealing, ids.provider, '{}');
    await works(process({ send: meanwhile(() => change({ csp_sealedconsent: given })) }));
    expect((await row()).csp_sealedconsent).toBe(given);
  });

  test('serve also where they cannot be written down, and the one before goes on to work', async () => {
    await works(process());
    world.partnerCenter.expireTokens();
    world.onDataverse((request) => (request.method === 'PATCH' ? new Response(null, { status: 503 }) : null));
    await works(process());
    expect(world.lines.join('')).toContain('could not be kept');
    world.onDataverse(() => null);
    world.partnerCenter.expireTokens();
    await works(process({ firstConsent: false }));
  });

  test('are not to be had while the row cannot be read, which passes', async () => {
    world.onDataverse(() => new Response(null, { status: 503 }));
    expect(await process().isDomainTaken('free.onmicrosoft.com', trace)).toMatchObject({ refusal: 'provider-unreachable', answered: true });
    world.onDataverse(() => null);
    await works(process());
  });

  test.each([
    ['sealed for another provider', () => sealConsent(world.sealing, 'bbbbbbbb-0000-4000-8000-000000000002', '{}')],
    ['sealed with another key', () => sealConsent(createSealing(randomBytes(32)), ids.provider, '{}')],
    ['not sealed at all', () => 'refresh-token'],
  ])('are not taken from a consent that is %s', async (_how, sealed) => {
    await change({ csp_sealedconsent: sealed() });
    expect(await process({ firstConsent: false }).isDomainTaken('free.onmicrosoft.com', trace)).toMatchObject({ refusal: 'not-connected' });
  });

  test.each([
    ['revoked', 'consent-revoked', connection.ConsentRevoked],
    ['unconsented', 'consent-revoked', connection.ConsentRevoked],
    ['expired', 'consent-expired', connection.ConsentExpired],
  ] as const)('tell on the row that the consent is %s, once, and that it is good again', async (because, code, state) => {
    const provider = process();
    await works(provider);
    world.partnerCenter.tokens.refuseConsent(because);
    world.partnerCenter.expireTokens();
    let writes = 0;
    world.onDataverse((request) => (request.method === 'PATCH' && writes++, null));
    for (let times = 0; times < 3; times++)
      expect(await provider.isDomainTaken('free.onmicrosoft.com', trace)).toMatchObject({ ok: false, refusal: code, answered: true });
    expect(await row()).toMatchObject({ csp_connection: state, csp_connectionrefusal: refusal[code] });
    expect(writes).toBe(1);

    world.partnerCenter.renewConsent();
    await works(provider);
    expect(await row()).toMatchObject({ csp_connection: connection.Connected, csp_connectionrefusal: null });
  });

  test('say of an issuer that is down that it passes, and nothing on the row', async () => {
    world.partnerCenter.tokens.goDown();
    expect(await process().isDomainTaken('free.onmicrosoft.com', trace)).toMatchObject({ refusal: 'provider-unreachable', answered: true });
    expect(await row()).toMatchObject({ csp_connection: connection.Connected, csp_connectionrefusal: null });
    world.partnerCenter.tokens.comeBack();
    await works(process());
  });
});
