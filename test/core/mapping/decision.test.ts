import { mayDecide, websiteOf, type Mapping, type MappingDecision } from '../../../core/mapping/decision';

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
