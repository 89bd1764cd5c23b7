import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { valueOf } from '../../../plugins/api/problem';
import { createPartnerCenter } from '../../../plugins/partner-center';
import type { KnownCustomer, NewCustomer, Provider } from '../../../plugins/providers/provider';
import { connectedProvider } from '../world/provider';
import { served } from '../world/serve';
import { createWorld, type World } from '../world/world';

const trace = { correlationId: randomUUID() };

const everything = async (provider: Provider): Promise<readonly KnownCustomer[]> => {
  const found: KnownCustomer[] = [];
  for await (const page of provider.listCustomers(trace)) found.push(...valueOf(page));
  return found;
};

describe('what a provider is read for', () => {
  let world: World;
  let provider: Provider;
  beforeEach(async () => {
    world = await createWorld();
    provider = valueOf(world.providers.of(connectedProvider));
  });
  afterEach(() => world.close());

  const created = async (name: string): Promise<string> => {
    const customer: NewCustomer = {
      companyName: name,
      domain: `${name}.onmicrosoft.com`,
      culture: 'en-US',
      registrationNumber: null,
      firstName: 'Ana',
      lastName: 'Petrova',
      email: 'ana@contoso.example',
      phone: null,
      address: { addressLine1: '1 Main Street', addressLine2: '', city: 'Seattle', state: 'WA', postalCode: '98101', country: 'US' },
    };
    return valueOf(await provider.createCustomer(customer, { ...trace, requestId: randomUUID() })).tenantId;
  };

  test('a customer by its tenant, and null for a tenant that is none', async () => {
    const tenantId = await created('contoso');
    expect(await provider.customer(tenantId, trace)).toEqual({
      ok: true,
      value: { tenantId, domain: 'contoso.onmicrosoft.com', companyName: 'contoso', isReseller: true },
    });
    expect(await provider.customer(randomUUID(), trace)).toEqual({ ok: true, value: null });
  });

  test('all customers', async () => {
    const tenants = [await created('contoso'), await created('fabrikam')];
    world.clock.advance(24 * 60 * 60 * 1000);
    expect((await everything(provider)).map(({ tenantId }) => tenantId).sort()).toEqual(tenants.sort());
  });

  test('no customers where there are none', async () => {
    expect(await everything(provider)).toEqual([]);
  });

  test('the page on which customers accept the reseller', async () => {
    expect(valueOf(await provider.relationshipLink(trace))).toContain('invType=ResellerRelationship');
  });

  test('the agreements that it publishes, of every type, with how new they are', async () => {
    expect(valueOf(await provider.agreementTemplates(trace))).toContainEqual({
      templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
      agreementType: 'MicrosoftCustomerAgreement',
      agreementLink: expect.stringMatching(/^https:/),
      versionRank: expect.any(Number),
    });
  });

  test('where events go: nowhere, then there, then elsewhere', async () => {
    expect(await provider.events.registered(trace)).toEqual({ ok: true, value: null });
    for (const url of ['https://service.example/events', 'https://moved.example/events']) {
      expect(await provider.events.register(url, trace)).toEqual({ ok: true, value: 'registered' });
      expect(await provider.events.registered(trace)).toEqual({ ok: true, value: url });
    }
  });

  test('whether it lets the person and the application in, each with a new token', async () => {
    expect(await provider.signIn.asPerson(trace)).toEqual({ ok: true, value: 'signed-in' });
    expect(await provider.signIn.asPerson(trace)).toEqual({ ok: true, value: 'signed-in' });
    expect(world.partnerCenter.refreshTokens().used).toHaveLength(2);
    expect(await provider.signIn.asApplication(trace)).toEqual({ ok: true, value: 'signed-in' });
    world.partnerCenter.revokeConsent();
    expect(await provider.signIn.asPerson(trace)).toMatchObject({ refusal: 'consent-revoked' });
    expect(await provider.signIn.asApplication(trace)).toEqual({ ok: true, value: 'signed-in' });
  });
});

describe('a long list of customers', () => {
  const customer = (number: number) => ({
    id: `${String(number).padStart(8, '0')}-0000-4000-8000-000000000001`,
    companyProfile: { domain: `customer${number}.onmicrosoft.com`, companyName: `Customer ${number}` },
    relationshipToPartner: number === 0 ? 'none' : 'reseller',
  });
  const next = (token: string) => ({ next: { uri: '/customers', headers: [{ key: 'MS-ContinuationToken', value: token }] } });
  const pastTheEnd = { code: 2000, description: 'Invalid input' };

  /** A Partner Center whose pages the test makes; answers with what was asked for and the provider that asks. */
  const listed = async (pageOf: (token: string | undefined) => { readonly status: 200 | 400 | 500; readonly body: object }) => {
    const asked: (string | undefined)[] = [];
    const app = new Hono();
    app.get('/v1/customers', (context) => {
      const token = context.req.header('ms-continuationtoken');
      asked.push(context.req.query('seekOperation') === undefined ? undefined : token);
      const { status, body } = pageOf(token);
      return context.json(body, status);
    });
    const server = await served(app);
    const tokens = { token: async () => 'token', forget: () => undefined };
    const time = { now: Date.now, sleep: async () => undefined };
    const world = await createWorld();
    const provider = createPartnerCenter({
      url: server.url,
      salesUrl: server.url,
      tokens: { user: tokens, app: tokens },
      fetch,
      timeoutMilliseconds: 30_000,
      time,
      log: world.log,
      newId: randomUUID,
    });
    const close = () => Promise.all([server.close(), world.close()]);
    return { asked, provider, close };
  };

  test('is read page by page, by the token of the page before', async () => {
    const { asked, provider, close } = await listed((token) => ({
      status: 200,
      body: token === 'second' ? { items: [customer(1)] } : { items: [customer(0)], links: next('second') },
    }));
    expect((await everything(provider)).map(({ companyName, isReseller }) => [companyName, isReseller])).toEqual([
      ['Customer 0', false],
      ['Customer 1', true],
    ]);
    expect(asked).toEqual([undefined, 'second']);
    await close();
  });

  test('ends also where the provider says so only past its last page', async () => {
    const { provider, close } = await listed((token) =>
      token === undefined ? { status: 200, body: { items: [customer(1)], links: next('past') } } : { status: 400, body: pastTheEnd },
    );
    expect(await everything(provider)).toHaveLength(1);
    await close();
  });

  test('is not taken for empty where its first page was refused', async () => {
    const { provider, close } = await listed(() => ({ status: 400, body: pastTheEnd }));
    await expect(everything(provider)).rejects.toMatchObject({ code: expect.any(String) });
    await close();
  });

  test('ends with the page that was refused', async () => {
    const { asked, provider, close } = await listed((token) =>
      token === undefined ? { status: 200, body: { items: [customer(1)], links: next('second') } } : { status: 500, body: {} },
    );
    const pages: boolean[] = [];
    for await (const page of provider.listCustomers(trace)) pages.push(page.ok);
    expect(pages).toEqual([true, false]);
    expect(asked).toHaveLength(2);
    await close();
  });
});
