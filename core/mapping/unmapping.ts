/** What stands on a tenant that is mapped to an account. */
export type MappedTenant = {
  /** The account shows this tenant at a glance. */
  readonly isMain: boolean;
  readonly otherTenants: number;
  readonly agreements: number;
  readonly isReseller: boolean;
};

export type UnmappingEffect =
  'account-shows-other-tenant' | 'account-shows-none' | 'buying-locked' | 'agreements-stay-with-tenant' | 'nothing-at-provider';

/** What taking a tenant away from its account would change, to be said before it is done. At the provider nothing changes. */
export const unmappingEffects = ({ isMain, otherTenants, agreements, isReseller }: MappedTenant): readonly UnmappingEffect[] => [
  ...(isMain ? [otherTenants > 0 ? ('account-shows-other-tenant' as const) : ('account-shows-none' as const)] : []),
  ...(isReseller && otherTenants === 0 ? (['buying-locked'] as const) : []),
  ...(agreements > 0 ? (['agreements-stay-with-tenant'] as const) : []),
  'nothing-at-provider',
];
