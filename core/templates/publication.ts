import type { Day } from '../time/day';
import { templateFaults, type TemplateFault } from './faults';
import type { TemplateKind } from './merge-fields';
import { parseTemplate } from './parse';

/** A published template is never edited in place: it is retired, or a new version of it is made. */
export type Publication = 'Draft' | 'Published' | 'Retired';

export const mayEditContent = (publication: Publication): boolean => publication === 'Draft';
export const mayPublish = (publication: Publication): boolean => publication === 'Draft';
export const mayRetire = (publication: Publication): boolean => publication === 'Published';
export const mayMakeNewVersion = (publication: Publication): boolean => publication !== 'Draft';

/**
 * A template's life has one direction: a draft is published, a published one retired; to stay as it is is no change. This is about templates
 * that are there: one may be made as whatever it is to be, since whoever takes over published ones from elsewhere gives all their words at once.
 */
export const mayBecome = (from: Publication, to: Publication): boolean =>
  from === to || (to === 'Published' && mayPublish(from)) || (to === 'Retired' && mayRetire(from));

/** What a template must say before it is published. Empty texts are not filled in; days are `YYYY-MM-DD`. */
export type TemplateContent = {
  readonly kind: TemplateKind;
  readonly name: string;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
  readonly providerTemplateId: string;
  readonly effectiveOn: Day | null;
  readonly expiresOn: Day | null;
};

export type PublishFault =
  | { readonly field: keyof TemplateContent; readonly code: 'missing' | 'link-missing' | 'ends-before-it-begins' | 'ended-already' }
  | { readonly field: 'subject' | 'body'; readonly code: 'merge-fault'; readonly fault: TemplateFault };

/** Everything that keeps a template from being published. `today` is the administrator's day. */
export const publishFaults = (content: TemplateContent, today: Day): readonly PublishFault[] => [
  ...missing(content),
  ...(content.kind === 'RelationshipRequest' && content.body.trim() !== '' && !says(content.body, 'relationship.link')
    ? [{ field: 'body', code: 'link-missing' } as const]
    : []),
  ...templateFaults(content.kind, content).map((fault) => ({ field: fault.part, code: 'merge-fault', fault }) as const),
  ...(content.effectiveOn !== null && content.expiresOn !== null && content.expiresOn < content.effectiveOn
    ? [{ field: 'expiresOn', code: 'ends-before-it-begins' } as const]
    : []),
  ...(content.expiresOn !== null && content.expiresOn < today ? [{ field: 'expiresOn', code: 'ended-already' } as const] : []),
];

const demandedOf: Readonly<Record<TemplateKind, readonly ('subject' | 'body' | 'providerTemplateId')[]>> = {
  MicrosoftCustomerAgreement: ['providerTemplateId'],
  RelationshipRequest: ['subject', 'body'],
  ResellerTerms: ['subject', 'body'],
};

const missing = (content: TemplateContent): readonly PublishFault[] =>
  (['name', 'language', ...demandedOf[content.kind]] as const)
    .filter((field) => isBlank(content[field]))
    .map((field) => ({ field, code: 'missing' }));

/** HTML without a word is blank, too. */
const isBlank = (text: string): boolean => text.replace(/<[^>]*>|&nbsp;|\s/g, '') === '';

const says = (text: string, name: string): boolean =>
  parseTemplate(text).some((segment) => segment.kind === 'field' && segment.name === name);

/** Where a template stands among its like: one default for each kind, language and provider. The instant is ISO 8601, UTC. */
export type TemplateStanding = {
  readonly id: string;
  readonly kind: TemplateKind;
  readonly language: string;
  readonly providerId: string | null;
  readonly publication: Publication;
  readonly isDefault: boolean;
  readonly changedOn: string;
};

/**
 * The templates that must give up being default: among the published of a kind, language and provider the one changed last keeps it,
 * so that however often and in whichever order this is asked, one and the same remains; a retired one is never default.
 */
export const defaultsToClear = (templates: readonly TemplateStanding[]): readonly string[] => {
  const defaults = templates.filter((each) => each.isDefault && each.publication !== 'Draft');
  return defaults.filter((each) => each.publication === 'Retired' || defaults.some((other) => wins(other, each))).map((each) => each.id);
};

const wins = (one: TemplateStanding, other: TemplateStanding): boolean =>
  one.id !== other.id &&
  one.publication === 'Published' &&
  one.kind === other.kind &&
  one.language.toLowerCase() === other.language.toLowerCase() &&
  one.providerId === other.providerId &&
  (one.changedOn > other.changedOn || (one.changedOn === other.changedOn && one.id > other.id));

/** Whether the provider publishes a newer version than the one that a template stands for. */
export const newerIsOut = ({
  versionRank,
  newestRank,
}: {
  readonly versionRank: number | null;
  readonly newestRank: number | null;
}): boolean => versionRank !== null && newestRank !== null && newestRank > versionRank;
