import fc from 'fast-check';
import { emptyDraft, maxLengths, textFields, type Draft } from '../../../core/provisioning/draft';
import { changeDraft } from '../../../core/provisioning/change-draft';
import { answersFromAccount, isUntouched, type AccountFacts, type ContactFacts } from '../../../core/provisioning/prefill';

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

const draftFromAccount = (from: AccountFacts, person: ContactFacts | null): Draft =>
  changeDraft(emptyDraft, answersFromAccount(from, person));

describe('A draft filled from an account', () => {
  it('knows what the CRM knows', () => {
    expect(draftFromAccount(account, contact)).toMatchObject({
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
    expect(draftFromAccount(account, { ...contact, phone: null }).phone).toBe('425-555-0100');
    expect(draftFromAccount(account, null)).toMatchObject({ phone: '425-555-0100', firstName: '', email: '' });
  });

  it.each([
    ['us', 'US'],
    ['US', 'US'],
    [null, ''],
    ['', ''],
  ])('has the country %p as %p', (country, expected) => {
    expect(draftFromAccount({ ...account, country }, contact).country).toBe(expected);
  });

  it('keeps the state that came with the country', () => {
    expect(draftFromAccount(account, null)).toMatchObject({ country: 'US', state: 'WA', culture: '' });
  });

  it('leaves what was chosen and where the person is as they are', () => {
    const begun: Draft = { ...emptyDraft, providerId: 'p1', branch: 'NewTenant', step: 'Company' };
    expect(changeDraft(begun, answersFromAccount(account, contact))).toMatchObject({
      providerId: 'p1',
      branch: 'NewTenant',
      step: 'Company',
    });
  });

  it('is empty where the CRM knows nothing', () => {
    const nothing = Object.fromEntries(Object.keys(account).map((name) => [name, null])) as unknown as AccountFacts;
    const draft = draftFromAccount(nothing, null);
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
        const draft = draftFromAccount(facts, null);
        for (const field of textFields) expect(draft[field].length).toBeLessThanOrEqual(maxLengths[field]);
      }),
    );
  });
});

describe('A draft that nobody has touched', () => {
  it('has no text answer, whatever was chosen', () => {
    expect(isUntouched(emptyDraft)).toBe(true);
    expect(isUntouched({ ...emptyDraft, providerId: 'p1', branch: 'NewTenant', step: 'Review', templateId: 't1' })).toBe(true);
  });

  it.each(textFields.map((field) => [field]))('is touched by one letter in %s', (field) => {
    expect(isUntouched({ ...emptyDraft, [field]: 'x' })).toBe(false);
  });

  it('is not filled a second time: one filling touches it, unless nothing is known', () => {
    const filled = draftFromAccount(account, contact);
    expect(isUntouched(filled)).toBe(false);
    expect(draftFromAccount({ ...account, name: ' ' }, null).companyName).toBe('');
  });
});
