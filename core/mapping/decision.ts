/** Where a tenant belongs: not known, supposed, decided, or decided that it belongs nowhere. */
export type Mapping = 'Unmapped' | 'Proposed' | 'Mapped' | 'Ignored';

/** Where a tenant stands by its row: with an account it is mapped, whatever the column says, since rows of an earlier version have none. */
export const mappingOf = (accountId: string | null, written: Mapping | null): Mapping => {
  if (accountId !== null) return 'Mapped';
  return written === null || written === 'Mapped' ? 'Unmapped' : written;
};

/** What a person decides about a tenant. `consider` takes back that it is ignored. */
export type MappingDecision = 'accept' | 'map' | 'create-account' | 'ignore' | 'unmap' | 'consider';

const decisions: Readonly<Record<Mapping, readonly MappingDecision[]>> = {
  Unmapped: ['map', 'create-account', 'ignore'],
  Proposed: ['accept', 'map', 'create-account', 'ignore'],
  Mapped: ['unmap'],
  Ignored: ['consider'],
};

/** A tenant belongs to one account at most: to give it to another one it is taken from the first. */
export const mayDecide = (decision: MappingDecision, mapping: Mapping): boolean => decisions[mapping].includes(decision);

const initial = '.onmicrosoft.com';

/** The web site that an account made of a tenant begins with; a tenant's initial domain is nobody's web site. */
export const websiteOf = (domain: string | null): string | null =>
  domain === null || domain === '' || domain.toLowerCase().endsWith(initial) ? null : `https://${domain.toLowerCase()}`;
