import * as React from '../../common/react';
import { templatesFor, templateToStart } from '../../../core/provisioning/agreement';
import { agreementWay } from '../../../core/provisioning/agreement-way';
import type { DraftChange } from '../../../core/provisioning/change-draft';
import { dayAt } from '../../../core/time/day';
import { prefixFault } from '../../../core/provisioning/domain-prefix';
import { isTextField, maxLengths, type DraftField, type WizardStep } from '../../../core/provisioning/draft';
import { chosenProvider } from '../../../core/provisioning/provider';
import { fieldOf } from '../../../core/provisioning/refused-at';
import { mayEdit } from '../../../core/provisioning/run-steps';
import { stepFaults, stepOf, type WizardFacts } from '../../../core/provisioning/wizard';
import { useHost } from '../../common/host-context';
import type { Run } from '../rows/run-row';
import type { WizardState } from '../wizard-context';
import type { Catalogue } from './use-catalogue';
import { useCountryRules } from './use-country-rules';
import { useDomain } from './use-domain';
import { useDraft, type DraftState } from './use-draft';

type Properties = { readonly run: Run; readonly catalogue: Catalogue };

/** The answers, what is known beside them, and what follows from both. `tried` are the steps whose faults are shown. */
export const useWizardState = ({ run, catalogue }: Properties, tried: ReadonlySet<WizardStep>): WizardState & DraftState => {
  const { texts, now, offsetMinutes } = useHost();
  const answers = useDraft(run);
  const { draft, change } = answers;
  const today = dayAt(now(), offsetMinutes(now()));
  const provider = catalogue.providers.find((each) => each.id === draft.providerId) ?? null;
  const rules = useCountryRules(draft.providerId, draft.country);
  const isLocked = (field: DraftField) => !mayEdit(run.state, run.steps, field);
  const askable = prefixFault(draft) === null && !isLocked('domainPrefix');
  const domain = useDomain(draft.providerId, draft.domainPrefix.trim().toLowerCase(), askable);
  const { known, ...offered } = catalogue;
  const facts: WizardFacts = {
    ...offered,
    rules,
    today,
    domain: domain.state === 'free' || domain.state === 'taken' ? domain.state : 'unknown',
  };

  React.useEffect(() => change(known), []);

  const derived = isLocked('templateId') ? {} : chosenForThePerson(draft, facts);
  const derivedKey = JSON.stringify(derived);
  React.useEffect(() => {
    if (derivedKey !== '{}') change(derived);
  }, [derivedKey]);

  const sentenceFor = (field: DraftField): string | undefined => {
    const refused = run.refusal !== null && fieldOf(run.refusal) === field && draft[field] === run.draft[field];
    if (refused) return texts(`refusal-${run.refusal}`);
    const step = stepOf(field);
    const fault = stepFaults(step, draft, facts).find((each) => each.field === field);
    if (fault === undefined || !(tried.has(step) || fault.code === 'domain-taken')) return undefined;
    return texts(`fault-${fault.code}`, texts(`field-${field}`), isTextField(field) ? maxLengths[field] : '');
  };

  const go = (step: WizardStep) => {
    change({ step });
    void answers.flush();
  };

  return { ...answers, run, facts, provider, domain, sentenceFor, isLocked, go };
};

/** Answers that leave no choice: the only connected provider, the provider's way of acceptance, the country's language, the usual template. */
const chosenForThePerson = (draft: WizardState['draft'], facts: WizardFacts): DraftChange => {
  const connected = facts.providers.filter((each) => each.connected);
  const only = connected.length === 1 ? connected[0] : undefined;
  if (draft.providerId === null) return only === undefined ? {} : { providerId: only.id };
  const way = agreementWay(chosenProvider(draft, facts.providers)?.agreementPath ?? null, facts.today);
  const template = templateToStart(draft, templatesFor(draft, facts.templates, facts.today));
  return {
    ...(draft.agreementPath === way ? {} : { agreementPath: way }),
    ...(draft.templateId === null && template !== null ? { templateId: template.id } : {}),
    ...(draft.culture === '' && facts.rules?.country === draft.country ? { culture: facts.rules.defaultCulture } : {}),
  };
};
