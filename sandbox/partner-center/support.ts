/** What the sandbox's Partner Center supports. Each feature is proved by a test that names it; everything else is refused by name. */
export const support = {
  'GET /v1/countryvalidationrules/{country}': 'Rules of a country for addresses, phone, tax and registration numbers',
  'HEAD /v1/domains/{domain}': '200 taken, 404 free',
  'POST /v1/customers': 'Create a customer with its tenant and first administrator',
  'GET /v1/customers/{customerId}': 'One customer',
} as const satisfies Record<string, string>;

export type Feature = keyof typeof support;
