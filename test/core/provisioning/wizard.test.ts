import fc from 'fast-check';
import { emptyDraft, textFields, wizardSteps, type Draft, type DraftField, type WizardStep } from '../../../core/provisioning/draft';
import { draftFaults, isComplete, isLastStep, stepBeside, stepFaults, stepOf, stepsFor } from '../../../core/provisioning/wizard';
import { complete, facts } from './answers';

describe('The wizard', () => {
  it('has six steps for a customer who is new, and for whoever has not said so yet', () => {
    const six = ['Provider', 'Registration', 'Company', 'Contact', 'Agreement', 'Review'];
    expect(stepsFor({ branch: 'NewTenant' })).toEqual(six);
    expect(stepsFor({ branch: null })).toEqual(six);
  });

  it('has three steps for a customer who has a tenant already', () => {
    expect(stepsFor({ branch: 'ExistingTenant' })).toEqual(['Provider', 'Registration', 'Request']);
  });

  it('submits on the last step of each branch', () => {
    for (const branch of [null, 'NewTenant', 'ExistingTenant'] as const)
      expect(wizardSteps.filter((step) => isLastStep(step, { branch }))).toEqual([branch === 'ExistingTenant' ? 'Request' : 'Review']);
  });

  it('asks a customer who has a tenant for nothing but the mail', () => {
    const asked: Draft = { ...emptyDraft, providerId: 'p1', branch: 'ExistingTenant' };
    expect(draftFaults(asked, facts).map(({ field, code }) => `${field}: ${code}`)).toEqual([
      'mailTo: missing',
      'mailSubject: missing',
      'mailBody: missing',
    ]);
    const written: Draft = { ...asked, mailTo: 'jane@contoso.com', mailSubject: 'Please', mailBody: '<p>Please</p>' };
    expect(draftFaults(written, facts)).toEqual([]);
    expect(draftFaults({ ...written, mailTo: 'jane' }, facts)).toEqual([{ field: 'mailTo', code: 'email-invalid' }]);
    expect(draftFaults({ ...written, knownTenant: 'x'.repeat(254) }, facts)).toEqual([{ field: 'knownTenant', code: 'too-long' }]);
    for (const field of ['mailSubject', 'mailBody'] as const)
      expect(draftFaults({ ...written, [field]: 'Dear {{contact.firstName}}' }, facts)).toEqual([{ field, code: 'merge-field-empty' }]);
  });

  it.each<[WizardStep, Partial<Draft>]>([
    ['Provider', { providerId: null }],
    ['Registration', { branch: null }],
    ['Company', { companyName: '' }],
    ['Contact', { email: '' }],
    ['Agreement', { templateId: null }],
  ])('finds what is missing on %s, and there alone', (step, change) => {
    const draft = { ...complete, ...change };
    expect(isComplete(step, draft, facts)).toBe(false);
    expect(stepsFor(draft).filter((each) => !isComplete(each, draft, facts))).toEqual([step]);
  });

  it('finds nothing missing in a complete draft', () => {
    expect(draftFaults(complete, facts)).toEqual([]);
  });

  it('finds something missing on the first step of an empty draft', () => {
    expect(isComplete('Provider', emptyDraft, facts)).toBe(false);
  });

  it.each<[WizardStep, -1 | 1, WizardStep]>([
    ['Provider', 1, 'Registration'],
    ['Agreement', 1, 'Review'],
    ['Review', 1, 'Review'],
    ['Review', -1, 'Agreement'],
    ['Provider', -1, 'Provider'],
  ])('goes from %s by %d to %s', (step, by, to) => {
    expect(stepBeside(step, by, complete)).toBe(to);
  });

  it.each<[WizardStep, -1 | 1, WizardStep]>([
    ['Registration', 1, 'Request'],
    ['Request', 1, 'Request'],
    ['Request', -1, 'Registration'],
  ])('goes from %s by %d to %s for a customer who has a tenant', (step, by, to) => {
    expect(stepBeside(step, by, { branch: 'ExistingTenant' })).toBe(to);
  });

  it.each<[DraftField, WizardStep]>([
    ['providerId', 'Provider'],
    ['branch', 'Registration'],
    ['domainPrefix', 'Company'],
    ['registrationNumber', 'Company'],
    ['addressCheck', 'Company'],
    ['phone', 'Contact'],
    ['signatoryPhone', 'Agreement'],
    ['agreedOn', 'Agreement'],
  ])('asks for %s on %s', (field, step) => {
    expect(stepOf(field)).toBe(step);
  });

  it('finds every fault on the screen on which its field stands', () => {
    const text = fc.constantFrom('', ' ', 'x', 'US', '12345678', 'jane@contoso.com', '2026-11-21', 'x'.repeat(300));
    const anyDraft = fc.record({
      ...Object.fromEntries(textFields.map((field) => [field, text])),
      providerId: fc.constantFrom(null, 'p1', 'p9'),
      templateId: fc.constantFrom(null, 't1', 't9'),
    });
    fc.assert(
      fc.property(anyDraft, (answers) => {
        const draft: Draft = { ...complete, ...answers };
        for (const step of wizardSteps) for (const fault of stepFaults(step, draft, facts)) expect(stepOf(fault.field)).toBe(step);
      }),
    );
  });

  it('tells at most one fault about each field', () => {
    const faults = draftFaults(emptyDraft, facts).map(({ field }) => field);
    expect(new Set(faults).size).toBe(faults.length);
  });
});
