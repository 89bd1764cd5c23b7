import fc from 'fast-check';
import { emptyDraft, textFields, wizardSteps, type Draft, type DraftField, type WizardStep } from '../../../core/provisioning/draft';
import { draftFaults, firstIncomplete, isComplete, stepBeside, stepFaults, stepOf } from '../../../core/provisioning/wizard';
import { complete, facts } from './answers';

describe('The wizard', () => {
  it('has six steps', () => {
    expect(wizardSteps).toEqual(['Provider', 'Registration', 'Company', 'Contact', 'Agreement', 'Review']);
  });

  it.each<[WizardStep, Partial<Draft>]>([
    ['Provider', { providerId: null }],
    ['Registration', { branch: null }],
    ['Company', { companyName: '' }],
    ['Contact', { email: '' }],
    ['Agreement', { templateId: null }],
  ])('finds what is missing on %s and leads there', (step, change) => {
    const draft = { ...complete, ...change };
    expect(isComplete(step, draft, facts)).toBe(false);
    expect(firstIncomplete(draft, facts)).toBe(step);
    expect(wizardSteps.filter((each) => !isComplete(each, draft, facts))).toEqual([step]);
  });

  it('leads to the review when nothing is missing', () => {
    expect(draftFaults(complete, facts)).toEqual([]);
    expect(firstIncomplete(complete, facts)).toBe('Review');
  });

  it('begins an empty draft at the provider', () => {
    expect(firstIncomplete(emptyDraft, facts)).toBe('Provider');
  });

  it.each<[WizardStep, -1 | 1, WizardStep]>([
    ['Provider', 1, 'Registration'],
    ['Agreement', 1, 'Review'],
    ['Review', 1, 'Review'],
    ['Review', -1, 'Agreement'],
    ['Provider', -1, 'Provider'],
  ])('goes from %s by %d to %s', (step, by, to) => {
    expect(stepBeside(step, by)).toBe(to);
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
