import { agreedOnFault } from './agreed-on';
import { agreementWay } from './agreement-way';
import type { Day } from '../time/day';
import type { Draft } from './draft';
import { faultIf, faults, type Fault } from './fault';
import { emailFault, phoneFault } from './person';
import type { ProviderFacts } from './provider';
import { demanded, first, fitting } from './text-answer';

/** A published template of the Microsoft Customer Agreement. `providerId` is `null` where it serves every provider. */
export type TemplateFacts = {
  readonly id: string;
  readonly name: string;
  readonly providerId: string | null;
  readonly language: string;
  readonly effectiveOn: Day | null;
  readonly expiresOn: Day | null;
  readonly link: string | null;
  readonly isDefault: boolean;
};

/** The templates that may be used for the draft's provider today; both ends of a template's life are inclusive. */
export const templatesFor = (draft: Draft, templates: readonly TemplateFacts[], today: Day): readonly TemplateFacts[] =>
  templates.filter(
    (each) =>
      (each.providerId === null || each.providerId === draft.providerId) &&
      (each.effectiveOn === null || each.effectiveOn <= today) &&
      (each.expiresOn === null || today <= each.expiresOn),
  );

/** The one to begin with: in the customer's language and marked as default, else the default, else the only one there is. */
export const templateToStart = (draft: Draft, offered: readonly TemplateFacts[]): TemplateFacts | null => {
  const language = draft.culture.slice(0, 2).toLowerCase();
  const spoken = offered.filter((each) => language !== '' && each.language.toLowerCase().startsWith(language));
  const only = offered.length === 1 ? offered : [];
  return [...spoken.filter((each) => each.isDefault), ...spoken, ...offered.filter((each) => each.isDefault), ...only][0] ?? null;
};

export type AgreementFacts = {
  readonly provider: ProviderFacts | null;
  readonly templates: readonly TemplateFacts[];
  readonly today: Day;
};

/** Template, signatory and, where the provider takes it, the day of acceptance (R13). */
export const agreementFaults = (draft: Draft, facts: AgreementFacts): readonly Fault[] => {
  const way = agreementWay(facts.provider?.agreementPath ?? null, facts.today);
  const offered = templatesFor(draft, facts.templates, facts.today);
  return faults(
    draft.templateId === null
      ? { field: 'templateId', code: 'missing' }
      : faultIf(!offered.some((each) => each.id === draft.templateId), 'templateId', 'template-not-valid'),
    faultIf(draft.agreementPath !== null && draft.agreementPath !== way, 'agreementPath', 'way-not-taken'),
    demanded(draft, 'signatoryFirstName'),
    demanded(draft, 'signatoryLastName'),
    first(demanded(draft, 'signatoryEmail'), emailFault(draft, 'signatoryEmail')),
    first(fitting(draft, 'signatoryPhone'), phoneFault(draft, 'signatoryPhone', null)),
    way === 'RecordedByHand' ? agreedOnFault(draft, facts.today) : null,
  );
};
