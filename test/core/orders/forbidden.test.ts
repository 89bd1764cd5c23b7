import { forbidsSale, isSameTenant, type SaleFacts } from '../../../core/orders/forbidden';

const ready: SaleFacts = {
  hasTenant: true,
  relationship: 'Reseller',
  agreementState: 'Confirmed',
  agreedOn: '2026-01-01',
  isOnCreditHold: false,
  contract: { state: 'Active', startsOn: '2026-01-01', endsOn: null },
  today: '2026-11-22',
};

describe('A sale', () => {
  it.each<[string, Partial<SaleFacts>, readonly string[]]>([
    ['allowed with everything there', {}, []],
    ['forbidden without a tenant', { hasTenant: false }, ['no-tenant']],
    ['forbidden while the tenant is asked for only', { hasTenant: false, relationship: 'Requested' }, ['no-tenant']],
    ['forbidden without the relationship', { relationship: 'Ended' }, ['no-relationship']],
    ['forbidden with an acceptance of before 1 April 2023 (R13)', { agreedOn: '2023-03-31' }, ['no-agreement']],
    ['allowed with one of 1 April 2023', { agreedOn: '2023-04-01' }, []],
    ['forbidden on credit hold', { isOnCreditHold: true }, ['credit-hold']],
    ['forbidden without a contract', { contract: null }, ['contract-not-active']],
    [
      'forbidden on a contract that begins tomorrow',
      { contract: { state: 'Active', startsOn: '2026-11-23', endsOn: null } },
      ['contract-not-active'],
    ],
    ['forbidden for several reasons at once', { agreementState: 'LinkSent', isOnCreditHold: true }, ['no-agreement', 'credit-hold']],
  ])('is %s', (_what, change, reasons) => {
    expect(forbidsSale({ ...ready, ...change })).toEqual(reasons);
  });
});

describe('The tenant of a purchase', () => {
  const meant = { tenantId: 'A0', domain: 'Contoso.onmicrosoft.com' };

  it.each([
    ['the same, whatever the letters', { tenantId: 'a0', domain: 'CONTOSO.onmicrosoft.com' }, true],
    ['another', { tenantId: 'a1', domain: 'contoso.onmicrosoft.com' }, false],
    ['the same id with another domain', { tenantId: 'a0', domain: 'fabrikam.onmicrosoft.com' }, false],
    ['one whose domain is not told', { tenantId: 'a0', domain: null }, true],
  ])('is %s', (_what, found, same) => {
    expect(isSameTenant(meant, found)).toBe(same);
  });

  it('is never the same where it was not said which was meant', () => {
    expect(isSameTenant({ tenantId: null, domain: null }, { tenantId: 'a0', domain: null })).toBe(false);
  });
});
