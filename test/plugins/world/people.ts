/** People by their Entra object ids. */
export const people = {
  seller: '5e11e700-0000-4000-8000-000000000001',
  otherSeller: '5e11e700-0000-4000-8000-000000000002',
  /** Of the whole system, with every privilege. */
  administrator: 'ad000000-0000-4000-8000-000000000001',
  /** With the role CSP Administrator and no other. */
  cspAdministrator: 'ad000000-0000-4000-8000-000000000002',
  /** Signed in at the tenant, but no user of the CRM. */
  stranger: '57ea9e00-0000-4000-8000-000000000001',
} as const;
export type PersonName = keyof typeof people;

/** The service's application user. */
export const applicationId = 'c0ffee00-0000-4000-8000-000000000001';

/** Sellers by their ids in the CRM. */
export const users = {
  seller: '05e11e70-0000-4000-8000-000000000001',
  otherSeller: '05e11e70-0000-4000-8000-000000000002',
} as const;
