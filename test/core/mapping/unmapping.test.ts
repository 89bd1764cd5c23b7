import { unmappingEffects } from '../../../core/mapping/unmapping';

describe('Taking a tenant away from its account', () => {
  it('of an account with one tenant locks buying, and the account shows none', () => {
    expect(unmappingEffects({ isMain: true, otherTenants: 0, agreements: 1, isReseller: true })).toEqual([
      'account-shows-none',
      'buying-locked',
      'agreements-stay-with-tenant',
      'nothing-at-provider',
    ]);
  });

  it('of an account with several shows another one', () => {
    expect(unmappingEffects({ isMain: true, otherTenants: 2, agreements: 0, isReseller: true })).toEqual([
      'account-shows-other-tenant',
      'nothing-at-provider',
    ]);
  });

  it('that is not the main one and no customer any more affects nothing', () => {
    expect(unmappingEffects({ isMain: false, otherTenants: 1, agreements: 0, isReseller: false })).toEqual(['nothing-at-provider']);
  });
});
