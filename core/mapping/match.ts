import { plainCompanyName } from './company-name';
import { bareDomain, companyDomain, nameOfDomain } from './domains';

/** A tenant that turned up among the reseller's customers. `domains`: all that the provider tells, the initial one too. */
export type SeenTenant = { readonly tenantId: string; readonly domains: readonly string[]; readonly companyName: string };

/** A run that waits for its customer to accept. `knownTenant`: the tenant's id or domain as the seller typed it. Instant ISO 8601, UTC. */
export type WaitingRun = {
  readonly runId: string;
  readonly accountId: string;
  readonly providerId: string;
  readonly knownTenant: string | null;
  readonly contactEmail: string | null;
  readonly companyName: string;
  readonly requestedOn: string;
};

export type MatchReason = 'TenantId' | 'Domain' | 'ContactDomain' | 'CompanyName';
export type MatchConfidence = 'Sure' | 'Likely' | 'Possible';

/** `sure` maps itself; `proposed` waits for a person; in both cases for one run only. */
export type Match =
  | {
      readonly kind: 'sure' | 'proposed';
      readonly runId: string;
      readonly accountId: string;
      readonly reason: MatchReason;
      readonly confidence: MatchConfidence;
    }
  | { readonly kind: 'none' };

type Evidence = { readonly run: WaitingRun; readonly reason: MatchReason; readonly confidence: MatchConfidence };

const confidences: readonly MatchConfidence[] = ['Sure', 'Likely', 'Possible'];
const reasons: readonly MatchReason[] = ['TenantId', 'Domain', 'ContactDomain', 'CompanyName'];

/**
 * The waiting run that a tenant belongs to. What the seller knew of the tenant decides before what the contact's mail tells; where several
 * accounts fit equally well nothing is sure, and the one who asked first is proposed.
 */
export const matchTenant = (tenant: SeenTenant, runs: readonly WaitingRun[]): Match => {
  const found = runs.map((run) => evidence(tenant, run)).filter((each): each is Evidence => each !== null);
  const [best] = [...found].sort(strongestFirst);
  if (best === undefined) return { kind: 'none' };
  const { run, reason, confidence } = best;
  const isRivalled = found.some((each) => each.run.accountId !== run.accountId && each.confidence === 'Sure' && each.reason === reason);
  const sure = confidence === 'Sure' && !isRivalled;
  return {
    kind: sure ? 'sure' : 'proposed',
    runId: run.runId,
    accountId: run.accountId,
    reason,
    confidence: confidence === 'Sure' && isRivalled ? 'Likely' : confidence,
  };
};

const strongestFirst = (one: Evidence, other: Evidence): number =>
  confidences.indexOf(one.confidence) - confidences.indexOf(other.confidence) ||
  reasons.indexOf(one.reason) - reasons.indexOf(other.reason) ||
  compare(one.run.requestedOn, other.run.requestedOn) ||
  compare(one.run.runId, other.run.runId);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const guid = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;
const plainGuid = (text: string): string => text.trim().toLowerCase().replace(/[{}]/g, '');

/** What speaks for this run. A tenant id that the seller knew and that is another one speaks against it whatever else fits. */
const evidence = (tenant: SeenTenant, run: WaitingRun): Evidence | null => {
  const known = run.knownTenant?.trim() ?? '';
  const domains = tenant.domains.map(bareDomain);
  if (guid.test(known)) return plainGuid(known) === plainGuid(tenant.tenantId) ? { run, reason: 'TenantId', confidence: 'Sure' } : null;
  const knownDomain = bareDomain(known);
  if (knownDomain !== '' && domains.includes(knownDomain)) return { run, reason: 'Domain', confidence: 'Sure' };
  const weaker = byContact(domains, run) ?? byName(tenant, run);
  // The provider may tell only some of a tenant's domains, so another known domain makes the rest doubtful, not impossible.
  return weaker !== null && knownDomain !== '' ? { ...weaker, confidence: 'Possible' } : weaker;
};

const byContact = (domains: readonly string[], run: WaitingRun): Evidence | null => {
  const domain = companyDomain(run.contactEmail);
  if (domain === null) return null;
  if (domains.includes(domain)) return { run, reason: 'ContactDomain', confidence: 'Sure' };
  return domains.some((each) => nameOfDomain(each) === nameOfDomain(domain))
    ? { run, reason: 'ContactDomain', confidence: 'Possible' }
    : null;
};

const byName = (tenant: SeenTenant, run: WaitingRun): Evidence | null => {
  const name = plainCompanyName(tenant.companyName);
  return name !== '' && name === plainCompanyName(run.companyName) ? { run, reason: 'CompanyName', confidence: 'Likely' } : null;
};
