import fc from 'fast-check';
import { changeDraft, type DraftChange } from '../../../core/provisioning/change-draft';
import { textFields } from '../../../core/provisioning/draft';
import { contactAsSignatory, noSignatory, signatoryIsContact } from '../../../core/provisioning/signatory';
import { complete } from './answers';

describe('A change of the draft', () => {
  const checked = { ...complete, addressCheck: 'Confirmed' as const };

  it.each(['addressLine1', 'addressLine2', 'city', 'state', 'postalCode', 'country'] as const)(
    'of %s makes the address unchecked again',
    (field) => {
      expect(changeDraft(checked, { [field]: 'other' }).addressCheck).toBe('NotChecked');
    },
  );

  it.each<[string, DraftChange]>([
    ['of the same address', { city: complete.city }],
    ['of the company’s name', { companyName: 'Fabrikam' }],
    ['of the language', { culture: 'es-US' }],
  ])('%s leaves the verdict about the address', (_name, change) => {
    expect(changeDraft(checked, change).addressCheck).toBe('Confirmed');
  });

  it('that takes the suggestion keeps the verdict that comes with it', () => {
    const taken = changeDraft(complete, { postalCode: '98052-8300', addressCheck: 'SuggestionTaken' });
    expect(taken).toMatchObject({ postalCode: '98052-8300', addressCheck: 'SuggestionTaken' });
  });

  it('of the country empties state and language, which are another country’s', () => {
    expect(changeDraft(complete, { country: 'BG' })).toMatchObject({ country: 'BG', state: '', culture: '' });
    expect(changeDraft(complete, { country: 'US' })).toMatchObject({ state: 'WA', culture: 'en-US' });
  });

  it('of the provider takes template and way of acceptance back', () => {
    expect(changeDraft(complete, { providerId: 'p2' })).toMatchObject({ templateId: null, agreementPath: null });
    expect(changeDraft(complete, { providerId: 'p1' })).toMatchObject({ templateId: 't1', agreementPath: 'AttestationLink' });
  });

  it('of the contact reaches the signatory who is the contact', () => {
    expect(changeDraft(complete, { email: 'doe@contoso.com' }).signatoryEmail).toBe('doe@contoso.com');
  });

  it('of the contact leaves a signatory who is somebody else', () => {
    const other = { ...complete, signatoryEmail: 'boss@contoso.com' };
    expect(changeDraft(other, { email: 'doe@contoso.com' }).signatoryEmail).toBe('boss@contoso.com');
  });

  it('of the signatory alone does not change the contact', () => {
    const changed = changeDraft(complete, noSignatory);
    expect(changed).toMatchObject({ ...noSignatory, email: complete.email });
    expect(signatoryIsContact(changed)).toBe(false);
    expect(signatoryIsContact(changeDraft(changed, contactAsSignatory(changed)))).toBe(true);
  });

  const anyChange = fc.record(Object.fromEntries(textFields.map((field) => [field, fc.string({ maxLength: 5 })])), { requiredKeys: [] });

  it('always holds what was asked for', () => {
    fc.assert(fc.property(anyChange, (change) => expect(changeDraft(complete, change)).toMatchObject(change)));
  });

  it('changes nothing more when it is made twice', () => {
    fc.assert(
      fc.property(anyChange, (change) => {
        const once = changeDraft(complete, change);
        expect(changeDraft(once, change)).toEqual(once);
      }),
    );
  });
});
