import { randomUUID } from 'node:crypto';
import { valueOf } from '../../../plugins/api/problem';
import type { NewCustomer, Provider } from '../../../plugins/providers/provider';
import type { Clock } from '../../../sandbox/platform/clock';
import { timeOver } from '../../time-over';
import { noon } from '../world/clock';
import type { PartnerCenterWorld } from '../world/partner-center';
import { connectedProvider } from '../world/provider';
import { createWorld } from '../world/world';

const trace = { correlationId: randomUUID() };
const signatory = { firstName: 'Ana', lastName: 'Petrova', email: 'ana@contoso.example', phone: null };
const address = { addressLine1: '1 Main Street', addressLine2: '', city: 'Seattle', state: 'WA', postalCode: '98101', country: 'US' };
const contoso: NewCustomer = {
  companyName: 'Contoso',
  domain: 'contoso.onmicrosoft.com',
  culture: 'en-US',
  registrationNumber: null,
  firstName: 'Ana',
  lastName: 'Petrova',
  email: 'ana@contoso.example',
  phone: null,
  address,
};

describe('the Partner Center client', () => {
  let clock: Clock;
  let world: PartnerCenterWorld;
  let provider: Provider;
  let close: () => Promise<void>;

  beforeEach(async () => {
    const whole = await createWorld();
    ({ clock, partnerCenter: world, close } = whole);
    provider = valueOf(whole.providers.of(connectedProvider));
  });
  afterEach(() => close());

  const created = async (changes: Partial<NewCustomer> = {}) => {
    const outcome = await provider.createCustomer({ ...contoso, ...changes }, { ...trace, requestId: randomUUID() });
    if (!outcome.ok) throw new Error(outcome.detail);
    return outcome.value;
  };

  test('makes a customer and gets the credentials with the whole sign-in name', async () => {
    const customer = await created();
    expect(customer).toMatchObject({ domain: 'contoso.onmicrosoft.com', credentials: { userName: 'admin@contoso.onmicrosoft.com' } });
    expect(customer.credentials?.password).not.toBe('');
  });

  test('gets the same answer, credentials included, when it repeats a call with the same request id', async () => {
    const handle = { ...trace, requestId: randomUUID() };
    expect(await provider.createCustomer(contoso, handle)).toEqual(await provider.createCustomer(contoso, handle));
    expect(world.customers()).toHaveLength(1);
  });

  test('finds a customer by its whole domain, not by its beginning', async () => {
    const { tenantId } = await created({ domain: 'contosowest.onmicrosoft.com' });
    await expect(provider.findCustomer('contosowest.onmicrosoft.com', trace)).resolves.toMatchObject({ ok: true, value: { tenantId } });
    await expect(provider.findCustomer('contoso', trace)).resolves.toEqual({ ok: true, value: null });
  });

  test('knows taken domains from free ones', async () => {
    await created();
    await expect(provider.isDomainTaken('contoso.onmicrosoft.com', trace)).resolves.toEqual({ ok: true, value: true });
    await expect(provider.isDomainTaken('fabrikam.onmicrosoft.com', trace)).resolves.toEqual({ ok: true, value: false });
  });

  test('reads the rules of a country, and says of an unknown one that there are none', async () => {
    await expect(provider.countryRules('us', trace)).resolves.toMatchObject({
      ok: true,
      value: { country: 'US', stateRequired: true, states: expect.arrayContaining(['WA']), registrationNumber: 'none' },
    });
    await expect(provider.countryRules('HU', trace)).resolves.toMatchObject({ ok: true, value: { registrationNumber: 'required' } });
    await expect(provider.countryRules('ZZ', trace)).resolves.toEqual({ ok: true, value: null });
  });

  test.each([
    ['1 Main Street', 'confirmed'],
    ['P.O. Box 12', 'confirmed'],
    ['1 Old Street', 'suggestion'],
    ['1 Nowhere Street', 'doubtful'],
    ['1 Unchecked Street', 'not-checked'],
  ])('says of the address %j that it is %s', async (addressLine1, verdict) => {
    await expect(provider.checkAddress({ ...address, addressLine1 }, trace)).resolves.toMatchObject({ ok: true, value: { verdict } });
  });

  test('records an agreement by hand once, and learns that the same contact is on file', async () => {
    world.settings({ typedDateAttestation: 'taken' });
    const { tenantId } = await created();
    const acceptance = { templateId: '117a77b0-9360-443b-8795-c6dedc750cf9', signatory, agreedOn: '2026-05-30' };
    const first = await provider.recordAgreement(tenantId, acceptance, { ...trace, requestId: randomUUID() });
    const second = await provider.recordAgreement(tenantId, acceptance, { ...trace, requestId: randomUUID() });
    expect([first, second]).toEqual([
      { ok: true, value: 'recorded' },
      { ok: true, value: 'same-contact-on-file' },
    ]);
    await expect(provider.agreements(tenantId, trace)).resolves.toMatchObject({ ok: true, value: [acceptance] });
  });

  test('starts an attestation by link and refuses to put it on file before the customer accepted', async () => {
    const { tenantId } = await created();
    const request = { country: 'US', language: 'en-US', companyName: 'Contoso', signatory };
    const started = await provider.startAttestation(request, { ...trace, requestId: randomUUID() });
    expect(started).toMatchObject({ ok: true, value: { state: 'open', acceptedOn: null } });
    if (!started.ok) return;
    expect(Date.parse(started.value.expiresOn)).toBeLessThanOrEqual(noon + 7 * 86_400_000);
    await expect(provider.attestation(started.value.id, trace)).resolves.toEqual(started);
    await expect(provider.recordAttestation(tenantId, started.value.id, trace)).resolves.toMatchObject({
      ok: false,
      refusal: 'agreement-link-expired',
    });
  });

  test('resets the first administrator’s password', async () => {
    const { tenantId, domain } = await created();
    const reset = await provider.resetAdministrator(tenantId, domain, 'New-pa55word!', trace);
    expect(reset).toEqual({ ok: true, value: 'admin@contoso.onmicrosoft.com' });
  });

  test.each([
    ['domain-taken', { domain: 'taken.onmicrosoft.com' }],
    ['email-refused', { email: 'ana@refused.example' }],
    ['address-refused', { address: { ...address, postalCode: 'none' } }],
    [
      'registration-number-missing',
      { address: { ...address, country: 'HU', state: '', postalCode: '1011', city: 'Budapest' }, culture: 'hu-HU' },
    ],
  ] as const)('hears %s in the provider’s own words', async (refusal, changes) => {
    await created({ domain: 'taken.onmicrosoft.com' });
    const outcome = await provider.createCustomer({ ...contoso, ...changes }, { ...trace, requestId: randomUUID() });
    expect(outcome).toMatchObject({ ok: false, refusal, answered: true, detail: expect.stringMatching(/\(4\d\d \/ \d+\)$/) });
  });

  test('gets a new token where the old one ended, without anybody noticing', async () => {
    await created();
    world.expireTokens();
    await expect(provider.isDomainTaken('contoso.onmicrosoft.com', trace)).resolves.toEqual({ ok: true, value: true });
  });

  test('uses the newest refresh token, since the endpoint rotates it', async () => {
    for (let hour = 0; hour < 3; hour++) {
      await expect(provider.isDomainTaken('free.onmicrosoft.com', trace)).resolves.toMatchObject({ ok: true });
      clock.advance(3_600_000);
    }
    const { used, issued } = world.refreshTokens();
    expect(used).toEqual(issued);
  });

  test('says that the consent was revoked, without the account’s name, and goes on once it is renewed', async () => {
    world.revokeConsent();
    const refused = await provider.isDomainTaken('free.onmicrosoft.com', trace);
    expect(refused).toMatchObject({
      ok: false,
      refusal: 'consent-revoked',
      answered: true,
      detail: 'invalid_grant AADSTS50173',
    });
    expect(JSON.stringify(refused)).not.toContain('admin@partner.example');
    world.renewConsent();
    await expect(provider.isDomainTaken('free.onmicrosoft.com', trace)).resolves.toMatchObject({ ok: true });
  });

  describe('when things go wrong', () => {
    const creation = { method: 'POST', path: '/v1/customers' } as const;
    const attempt = () => provider.createCustomer(contoso, { ...trace, requestId: randomUUID() });

    test('tells a throttled call from a failed one, with the time the gateway asks for', async () => {
      world.fault({ match: creation, action: { kind: 'throttle', retryAfter: 57 } });
      expect(await attempt()).toMatchObject({ refusal: 'provider-busy', answered: true, retryAfterMilliseconds: 57_000 });
    });

    test('does not take a server’s fault as proof that nothing was done', async () => {
      world.fault({ match: creation, action: { kind: 'answer', status: 500 } });
      expect(await attempt()).toMatchObject({ refusal: 'provider-failing', answered: false });
    });

    test.each(['timeout-before', 'timeout-after'] as const)('does not know the outcome when the line is cut (%s)', async (kind) => {
      world.fault({ match: creation, action: { kind } });
      expect(await attempt()).toMatchObject({ refusal: 'provider-unreachable', answered: false, detail: '' });
      expect(world.customers()).toHaveLength(kind === 'timeout-after' ? 1 : 0);
    });

    test('stops waiting when its time is over, and has no words of the provider for it', async () => {
      const held = world.fault({ match: creation, action: { kind: 'hang' } });
      await timeOver(async (time) => {
        const refused = attempt();
        await world.isHolding(held);
        time.now();
        expect(await refused).toMatchObject({
          refusal: 'provider-unreachable',
          answered: false,
          detail: '',
          cause: 'Partner Center did not answer in time',
        });
        expect(time.asked.at(-1)).toBe(60_000);
      });
    });

    test('reads an answer that begins with a byte-order mark', async () => {
      world.fault({ match: creation, action: { kind: 'bom' } });
      expect(await attempt()).toMatchObject({ ok: true });
    });

    test('hears that the application may not', async () => {
      world.fault({ match: creation, action: { kind: 'app-only-refused' } });
      expect(await attempt()).toMatchObject({ refusal: 'forbidden', answered: true });
    });
  });
});
