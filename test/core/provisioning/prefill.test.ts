import fc from 'fast-check';
import { maxLengths, textFields } from '../../../core/provisioning/draft';
import { draftFromAccount, type AccountFacts, type ContactFacts } from '../../../core/provisioning/prefill';
import { provider } from './answers';

const account: AccountFacts = {
  name: 'Contoso Ltd',
  country: 'us',
  addressLine1: '1 Microsoft Way',
  addressLine2: null,
  city: 'Redmond',
  state: 'WA',
  postalCode: '98052',
  registrationNumber: null,
  phone: '425-555-0100',
};
const contact: ContactFacts = { firstName: 'Jane', lastName: 'Doe', email: 'jane@contoso.com', phone: '425-555-0199' };

describe('A draft made from an account', () => {
  it('knows what the CRM knows', () => {
    expect(draftFromAccount(account, contact, [])).toMatchObject({
      companyName: 'Contoso Ltd',
      domainPrefix: 'contoso',
      country: 'US',
      addressLine1: '1 Microsoft Way',
      addressLine2: '',
      city: 'Redmond',
      state: 'WA',
      postalCode: '98052',
      firstName: 'Jane',
      lastName: 'Doe',
      email: 'jane@contoso.com',
      phone: '425-555-0199',
      signatoryFirstName: 'Jane',
      signatoryEmail: 'jane@contoso.com',
      step: 'Provider',
      branch: null,
    });
  });

  it('takes the account’s phone where the contact has none, or there is no contact', () => {
    expect(draftFromAccount(account, { ...contact, phone: null }, []).phone).toBe('425-555-0100');
    expect(draftFromAccount(account, null, [])).toMatchObject({ phone: '425-555-0100', firstName: '', email: '' });
  });

  it('chooses the only connected provider', () => {
    expect(draftFromAccount(account, null, [provider, { ...provider, id: 'p2', connected: false }]).providerId).toBe('p1');
    expect(draftFromAccount(account, null, [provider, { ...provider, id: 'p2' }]).providerId).toBeNull();
    expect(draftFromAccount(account, null, [{ ...provider, connected: false }]).providerId).toBeNull();
    expect(draftFromAccount(account, null, []).providerId).toBeNull();
  });

  it('is empty where the CRM knows nothing', () => {
    const nothing = Object.fromEntries(Object.keys(account).map((name) => [name, null])) as unknown as AccountFacts;
    const draft = draftFromAccount(nothing, null, []);
    for (const field of textFields) expect(draft[field]).toBe('');
  });

  it('has no answer that its column cannot hold', () => {
    const text = fc.option(fc.string({ unit: 'grapheme', maxLength: 400 }));
    const anyAccount = fc.record({
      name: text,
      country: text,
      addressLine1: text,
      addressLine2: text,
      city: text,
      state: text,
      postalCode: text,
      registrationNumber: text,
      phone: text,
    });
    fc.assert(
      fc.property(anyAccount, (facts) => {
        const draft = draftFromAccount(facts, null, []);
        for (const field of textFields) expect(draft[field].length).toBeLessThanOrEqual(maxLengths[field]);
      }),
    );
  });
});
