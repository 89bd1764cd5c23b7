import fc from 'fast-check';
import { changeDraft } from '../../../core/provisioning/change-draft';
import { emptyDraft, textFields, wizardSteps, type Draft, type DraftField, type WizardStep } from '../../../core/provisioning/draft';
import { draftFaults, isComplete, stepFaults, stepOf, stepsFor, type WizardFacts } from '../../../core/provisioning/wizard';
import { complete, facts, provider } from './answers';

const answers: readonly DraftField[] = [...textFields, 'providerId', 'branch', 'templateId', 'agreementPath'];
const spoilt = fc.constantFrom('', ' ', '?', '1', 'x'.repeat(300));

/** A draft in which some answers are missing or wrong. */
const anyDraft = fc
  .record({ texts: fc.dictionary(fc.constantFrom(...textFields), spoilt), missing: fc.subarray(['providerId', 'branch', 'templateId']) })
  .map(({ texts, missing }): Draft => ({ ...complete, ...texts, ...Object.fromEntries(missing.map((field) => [field, null])) }));

/** Answers one field as it should be. */
const mend = (draft: Draft, field: DraftField): Draft => ({ ...draft, [field]: complete[field] });

/** The first step with something to mend; the review where there is none. */
const openStep = (draft: Draft): WizardStep => stepsFor(draft).find((step) => !isComplete(step, draft, facts)) ?? 'Review';

describe('Mending one fault after the other', () => {
  it('ends at the review, after no more turns than there are answers', () => {
    fc.assert(
      fc.property(anyDraft, (begun) => {
        let draft = begun;
        for (let turn = 0; turn < answers.length && draftFaults(draft, facts).length > 0; turn += 1) {
          const [fault] = draftFaults(draft, facts);
          if (fault !== undefined) draft = mend(draft, fault.field);
        }
        expect(draftFaults(draft, facts)).toEqual([]);
        expect(openStep(draft)).toBe('Review');
      }),
    );
  });

  it('never leads back to a step that was complete', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const [fault] = draftFaults(draft, facts);
        if (fault === undefined) return;
        const mended = mend(draft, fault.field);
        expect(wizardSteps.indexOf(openStep(mended))).toBeGreaterThanOrEqual(wizardSteps.indexOf(openStep(draft)));
      }),
    );
  });

  it('begins on the step of the first fault', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const [fault] = draftFaults(draft, facts);
        expect(openStep(draft)).toBe(fault === undefined ? 'Review' : stepOf(fault.field));
      }),
    );
  });

  it('is done exactly when every step is complete', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(stepsFor(draft).every((step) => isComplete(step, draft, facts))).toBe(draftFaults(draft, facts).length === 0);
      }),
    );
  });
});

describe('Going through the steps of an empty draft', () => {
  it('each becomes complete by its own answers, in the order of the steps', () => {
    let draft = emptyDraft;
    for (const step of stepsFor({ branch: 'NewTenant' })) {
      if (step !== 'Review') expect(isComplete(step, draft, facts)).toBe(false);
      for (const field of answers.filter((each) => stepOf(each) === step)) draft = changeDraft(draft, { [field]: complete[field] });
      expect(stepFaults(step, draft, facts)).toEqual([]);
    }
    expect(draftFaults(draft, facts)).toEqual([]);
  });
});

describe('A complete draft stops being complete', () => {
  it.each<[string, Partial<WizardFacts>, string]>([
    ['the provider’s connection ends', { providers: [{ ...provider, connected: false }] }, 'providerId: provider-not-connected'],
    ['the provider is gone', { providers: [] }, 'providerId: provider-not-connected'],
    ['the domain is taken meanwhile', { domain: 'taken' }, 'domainPrefix: domain-taken'],
    ['the provider may not sell in the country any more', { providers: [{ ...provider, countries: ['HU'] }] }, 'country: country-not-sold'],
    ['the template is withdrawn', { templates: [] }, 'templateId: template-not-valid'],
    [
      'the provider takes another way of acceptance',
      { providers: [{ ...provider, agreementPath: 'RecordedByHand' }] },
      'agreementPath: way-not-taken',
    ],
  ])('when %s', (_when, change, expected) => {
    expect(draftFaults(complete, { ...facts, ...change }).map(({ field, code }) => `${field}: ${code}`)).toContain(expected);
  });

  it.each(['free', 'unknown'] as const)('not by a domain that is %s', (domain) => {
    expect(draftFaults(complete, { ...facts, domain })).toEqual([]);
  });
});
