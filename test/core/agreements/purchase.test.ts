import { isOutdated, isValidForPurchase, missingToBuy, type PurchaseFacts } from '../../../core/agreements/purchase';

const ready: PurchaseFacts = { hasTenant: true, relationship: 'Reseller', agreementState: 'Confirmed', agreedOn: '2026-01-01' };

describe('An account may buy', () => {
  it('with a tenant, the relationship and an agreement on file', () => {
    expect(missingToBuy(ready)).toEqual([]);
  });

  it.each<[string, Partial<PurchaseFacts>, readonly string[]]>([
    ['without a tenant', { hasTenant: false }, ['tenant']],
    ['while its customer is asked', { hasTenant: false, relationship: 'Requested' }, ['tenant-requested']],
    ['after the relationship ended', { relationship: 'Ended' }, ['relationship']],
    ['without an agreement', { agreementState: null }, ['agreement']],
    ['while an agreement is required', { agreementState: 'Required' }, ['agreement']],
    ['while its customer has the link', { agreementState: 'LinkSent' }, ['agreement-link-sent']],
    ['before the acceptance is on file', { agreementState: 'Accepted' }, ['agreement-link-sent']],
    ['after the link ran out', { agreementState: 'LinkExpired' }, ['agreement-link-expired']],
    ['with an acceptance of the last day that does not count', { agreedOn: '2023-03-31' }, ['agreement-outdated']],
    ['without both', { relationship: 'None', agreementState: 'Required' }, ['relationship', 'agreement']],
  ])('not %s', (_why, change, missing) => {
    expect(missingToBuy({ ...ready, ...change })).toEqual(missing);
  });

  it('with an acceptance of 1 April 2023 or later, and with one whose day the provider does not tell (R13)', () => {
    expect(isValidForPurchase('Confirmed', '2023-04-01')).toBe(true);
    expect(isValidForPurchase('Confirmed', '2023-03-31')).toBe(false);
    expect(isValidForPurchase('Confirmed', null)).toBe(true);
    expect(isValidForPurchase('Accepted', '2026-01-01')).toBe(false);
  });

  it('only after an acceptance on file of before 1 April 2023 was redone (R13)', () => {
    expect(isOutdated('Confirmed', '2023-03-31')).toBe(true);
    expect(isOutdated('Confirmed', '2023-04-01')).toBe(false);
    expect(isOutdated('Confirmed', null)).toBe(false);
    expect(isOutdated('LinkSent', '2023-03-31')).toBe(false);
    expect(isOutdated(null, null)).toBe(false);
  });
});
