import { mappingOf, mayDecide, websiteOf, type Mapping, type MappingDecision } from '../../../core/mapping/decision';

const mappings: readonly Mapping[] = ['Unmapped', 'Proposed', 'Mapped', 'Ignored'];

describe('A person may', () => {
  it.each<[MappingDecision, readonly Mapping[]]>([
    ['accept', ['Proposed']],
    ['map', ['Unmapped', 'Proposed']],
    ['create-account', ['Unmapped', 'Proposed']],
    ['ignore', ['Unmapped', 'Proposed']],
    ['unmap', ['Mapped']],
    ['consider', ['Ignored']],
  ])('%s a tenant that is one of %j', (decision, allowed) => {
    expect(mappings.filter((mapping) => mayDecide(decision, mapping))).toEqual(allowed);
  });
});

describe('A tenant', () => {
  it.each<[string, string | null, Mapping | null, Mapping]>([
    ['with an account is mapped, even by a row of an earlier version', 'an account', null, 'Mapped'],
    ['with an account is mapped, whatever is written', 'an account', 'Proposed', 'Mapped'],
    ['without an account is not, whatever is written', null, 'Mapped', 'Unmapped'],
    ['of an earlier version without an account is not', null, null, 'Unmapped'],
    ['stays proposed', null, 'Proposed', 'Proposed'],
    ['stays ignored', null, 'Ignored', 'Ignored'],
  ])('%s', (_name, accountId, written, expected) => {
    expect(mappingOf(accountId, written)).toBe(expected);
  });
});

describe('The web site of an account made of a tenant', () => {
  it.each([
    ['Contoso.com', 'https://contoso.com'],
    ['contoso.onmicrosoft.com', null],
    ['', null],
    [null, null],
  ])('of %j is %j', (domain, site) => {
    expect(websiteOf(domain)).toBe(site);
  });
});
