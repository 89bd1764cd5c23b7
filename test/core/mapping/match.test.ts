import fc from 'fast-check';
import { plainCompanyName } from '../../../core/mapping/company-name';
import { bareDomain, companyDomain } from '../../../core/mapping/domains';
import { matchTenant, type SeenTenant, type WaitingRun } from '../../../core/mapping/match';

const tenantId = '11111111-2222-3333-4444-555555555555';
const tenant: SeenTenant = { tenantId, domains: ['alpineski.onmicrosoft.com', 'alpineski.example'], companyName: 'Alpine Ski House' };
const run = (change: Partial<WaitingRun> = {}): WaitingRun => ({
  runId: 'r1',
  accountId: 'a1',
  providerId: 'p1',
  knownTenant: null,
  contactEmail: null,
  companyName: 'Somebody',
  requestedOn: '2026-11-01T00:00:00Z',
  ...change,
});
const summary = (...runs: readonly WaitingRun[]): string => {
  const match = matchTenant(tenant, runs);
  return match.kind === 'none' ? 'none' : `${match.kind} ${match.runId} ${match.reason} ${match.confidence}`;
};

describe('A tenant that turned up belongs to a waiting run', () => {
  it.each<[string, Partial<WaitingRun>, string]>([
    ['by the tenant id that the seller knew', { knownTenant: `{${tenantId.toUpperCase()}}` }, 'sure r1 TenantId Sure'],
    ['by the domain that the seller knew', { knownTenant: 'https://www.AlpineSki.example/' }, 'sure r1 Domain Sure'],
    ['by the domain of the contact’s mail', { contactEmail: 'Jamie@ALPINESKI.example' }, 'sure r1 ContactDomain Sure'],
    ['perhaps, by a domain of the same name', { contactEmail: 'jamie@alpineski.com' }, 'proposed r1 ContactDomain Possible'],
    ['likely, by the company’s name', { companyName: 'ALPINE Ski-House Ltd.' }, 'proposed r1 CompanyName Likely'],
    ['perhaps, where another domain was expected', { knownTenant: 'other.example', companyName: 'Alpine Ski House' }, 'proposed r1 CompanyName Possible'],
  ])('%s', (_how, change, expected) => {
    expect(summary(run(change))).toBe(expected);
  });

  it.each<[string, Partial<WaitingRun>]>([
    ['nothing fits', {}],
    ['the contact’s mail is private', { contactEmail: 'alpineski@gmail.com' }],
    ['the seller knew another tenant id, whatever else fits', { knownTenant: tenantId.replace('1', '9'), contactEmail: 'jamie@alpineski.example' }],
  ])('not where %s', (_why, change) => {
    expect(summary(run(change))).toBe('none');
  });

  it('by what the seller knew before what the contact’s mail tells', () => {
    expect(summary(run({ runId: 'mail', accountId: 'a2', contactEmail: 'x@alpineski.example' }), run({ runId: 'known', knownTenant: tenantId }))).toBe(
      'sure known TenantId Sure',
    );
  });

  it('never surely where two accounts fit as well: the first to ask is proposed', () => {
    const later = run({ runId: 'later', accountId: 'a2', contactEmail: 'x@alpineski.example', requestedOn: '2026-11-02T00:00:00Z' });
    const first = run({ runId: 'first', contactEmail: 'y@alpineski.example' });
    expect(summary(later, first)).toBe('proposed first ContactDomain Likely');
  });

  it('surely where one account asked twice', () => {
    const again = run({ runId: 'again', contactEmail: 'x@alpineski.example', requestedOn: '2026-11-02T00:00:00Z' });
    expect(summary(again, run({ runId: 'first', contactEmail: 'y@alpineski.example' }))).toBe('sure first ContactDomain Sure');
  });
});

const anyRun = fc.record({
  runId: fc.uuid(),
  accountId: fc.constantFrom('a1', 'a2', 'a3'),
  providerId: fc.constant('p1'),
  knownTenant: fc.constantFrom(null, '', tenantId, 'alpineski.example', 'other.example'),
  contactEmail: fc.constantFrom(null, 'x@alpineski.example', 'x@alpineski.com', 'x@gmail.com', 'broken'),
  companyName: fc.constantFrom('Alpine Ski House', 'Somebody', ''),
  requestedOn: fc.constantFrom('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'),
});
const anyRuns = fc.uniqueArray(anyRun, { selector: ({ runId }) => runId, maxLength: 6 });

describe('Whatever runs wait', () => {
  it('their order does not matter', () => {
    fc.assert(fc.property(anyRuns, (runs) => expect(matchTenant(tenant, [...runs].reverse())).toEqual(matchTenant(tenant, runs))));
  });

  it('the answer is one of them, with its own account', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        const match = matchTenant(tenant, runs);
        if (match.kind !== 'none') expect(runs.find(({ runId }) => runId === match.runId)?.accountId).toBe(match.accountId);
      }),
    );
  });

  it('a run of another account that fits in the same way makes a sure answer unsure', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        const match = matchTenant(tenant, runs);
        const twin = runs.find(({ runId }) => match.kind === 'sure' && runId === match.runId);
        if (twin === undefined) return;
        expect(matchTenant(tenant, [...runs, { ...twin, runId: 'twin', accountId: 'elsewhere' }]).kind).toBe('proposed');
      }),
    );
  });
});

describe('A domain', () => {
  it.each([
    ['  HTTPS://www.Contoso.com:443/path?x#y ', 'contoso.com'],
    ['jane@contoso.com', 'contoso.com'],
    ['contoso.com.', 'contoso.com'],
    ['', ''],
  ])('%j is read as %j', (text, domain) => {
    expect(bareDomain(text)).toBe(domain);
  });

  it.each([
    [null, null],
    ['nobody', null],
    ['a@', null],
    ['a@outlook.com', null],
    ['a@contoso.com', 'contoso.com'],
  ])('of the mail address %j is the company’s: %j', (email, domain) => {
    expect(companyDomain(email)).toBe(domain);
  });
});

describe('A company’s name', () => {
  it.each([
    ['Bäckerei Müller & Söhne GmbH', 'backerei muller sohne'],
    ['FROMAGERIE DU JURA, S.A.R.L.', 'fromagerie du jura s a r l'],
    ['Розова долина ООД', 'розова долина'],
    ['Ltd', ''],
  ])('%j is compared as %j', (name, plain) => {
    expect(plainCompanyName(name)).toBe(plain);
  });
});
