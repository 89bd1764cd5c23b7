import { agreementFaults, templatesFor, templateToStart, type AgreementFacts } from '../../../core/provisioning/agreement';
import type { Draft } from '../../../core/provisioning/draft';
import { complete, provider, template } from './answers';

const today = '2026-11-21';
const facts: AgreementFacts = { provider, templates: [template], today };
const byHand: AgreementFacts = { ...facts, provider: { ...provider, agreementPath: 'RecordedByHand' } };
const faultsOf = (change: Partial<Draft>, of: AgreementFacts = facts) =>
  agreementFaults({ ...complete, ...change }, of).map(({ field, code }) => `${field}: ${code}`);

describe('The templates that may be used', () => {
  it.each([
    ['without an end', {}, true],
    ['from today on', { effectiveOn: today }, true],
    ['from tomorrow on', { effectiveOn: '2026-11-22' }, false],
    ['until today', { expiresOn: today }, true],
    ['until yesterday', { expiresOn: '2026-11-20' }, false],
    ['of this provider', { providerId: 'p1' }, true],
    ['of another provider', { providerId: 'p2' }, false],
  ])('a template %s', (_name, change, isOffered) => {
    expect(templatesFor(complete, [{ ...template, ...change }], today)).toHaveLength(isOffered ? 1 : 0);
  });
});

describe('The template to begin with', () => {
  const french = { ...template, id: 'fr', language: 'fr-FR', isDefault: false };
  const english = { ...template, id: 'en', language: 'en', isDefault: true };

  it('is in the customer’s language', () => {
    expect(templateToStart({ ...complete, culture: 'fr-CA' }, [english, french])?.id).toBe('fr');
  });

  it('is the default of that language where there are several', () => {
    const other = { ...french, id: 'fr2', isDefault: true };
    expect(templateToStart({ ...complete, culture: 'fr-CA' }, [english, french, other])?.id).toBe('fr2');
  });

  it('is the default where none is in the customer’s language', () => {
    expect(templateToStart({ ...complete, culture: 'bg-BG' }, [french, english])?.id).toBe('en');
    expect(templateToStart({ ...complete, culture: '' }, [french, english])?.id).toBe('en');
  });

  it('is the only one there is', () => {
    expect(templateToStart({ ...complete, culture: 'bg-BG' }, [french])?.id).toBe('fr');
  });

  it('is left to the person where nothing speaks for one', () => {
    expect(templateToStart({ ...complete, culture: 'bg-BG' }, [french, { ...french, id: 'fr2' }])).toBeNull();
    expect(templateToStart(complete, [])).toBeNull();
  });
});

describe('The agreement', () => {
  it('by link needs a template and a signatory, and no date', () => {
    expect(faultsOf({ agreedOn: '' })).toEqual([]);
  });

  it.each<[string, Partial<Draft>, string[]]>([
    ['no template', { templateId: null }, ['templateId: missing']],
    ['a template that is offered no more', { templateId: 'old' }, ['templateId: template-not-valid']],
    ['no first name', { signatoryFirstName: '' }, ['signatoryFirstName: missing']],
    ['no last name', { signatoryLastName: '' }, ['signatoryLastName: missing']],
    ['no e-mail', { signatoryEmail: '' }, ['signatoryEmail: missing']],
    ['a wrong e-mail', { signatoryEmail: 'jane' }, ['signatoryEmail: email-invalid']],
    ['no phone', { signatoryPhone: '' }, []],
    ['a wrong phone', { signatoryPhone: 'later' }, ['signatoryPhone: phone-invalid']],
    ['a way that the provider does not take', { agreementPath: 'RecordedByHand' }, ['agreementPath: way-not-taken']],
    ['no way noted yet', { agreementPath: null }, []],
  ])('with %s', (_name, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });

  it.each([
    ['', ['agreedOn: missing']],
    ['2026-11-22', ['agreedOn: day-in-future']],
    ['2023-03-31', ['agreedOn: day-before-agreement']],
    ['2026-11-21', []],
  ])('recorded by hand needs its date: “%s”', (agreedOn, faults) => {
    expect(faultsOf({ agreementPath: 'RecordedByHand', agreedOn }, byHand)).toEqual(faults);
  });
});
