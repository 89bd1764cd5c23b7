const mend = { next: 'mend' } as const;
const wait = { next: 'wait' } as const;
const ask = { next: 'ask' } as const;

/**
 * Everything that can keep an order, or one line of it, from being bought, grouped by what a person can do next.
 * `mend`: change the order and submit again. `wait`: the service repeats by itself. `ask`: somebody with more rights must act.
 * The sentences are in the language files of controls and web resources under the code.
 */
export const orderRefusals = {
  'no-tenant': mend,
  'no-relationship': mend,
  'no-agreement': mend,
  'credit-hold': ask,
  'contract-not-active': mend,
  'wrong-tenant': mend,
  'offer-withdrawn': mend,
  'not-in-market': mend,
  'seats-out-of-range': mend,
  'add-on-without-base': mend,
  'promotion-refused': mend,
  'price-moved': mend,
  'currency-refused': mend,
  'customer-under-review': ask,
  'purchase-refused': ask,
  'consent-expired': ask,
  'consent-revoked': ask,
  forbidden: ask,
  'not-connected': ask,
  'provider-busy': wait,
  'provider-failing': wait,
  'provider-unreachable': wait,
  'outcome-unknown': ask,
  'cart-expired': mend,
  unexpected: ask,
} as const satisfies Readonly<Record<string, { readonly next: 'mend' | 'wait' | 'ask' }>>;

export type OrderRefusalCode = keyof typeof orderRefusals;
