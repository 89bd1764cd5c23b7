import type { Day } from '../time/day';
import type { TemplateKind } from './merge-fields';
import type { Publication } from './publication';

/** What is known of a template to choose among several. `providerId` is `null` where it serves every provider; the instant is ISO 8601, UTC. */
export type TemplateRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: TemplateKind;
  /** BCP 47, `de` or `de-AT`. */
  readonly language: string;
  readonly providerId: string | null;
  readonly publication: Publication;
  readonly effectiveOn: Day | null;
  readonly expiresOn: Day | null;
  readonly isDefault: boolean;
  readonly publishedOn: string | null;
};

export type Wanted = {
  readonly kind: TemplateKind;
  readonly providerId: string | null;
  readonly language: string;
  readonly today: Day;
};

/** The template to begin with; `fallback` names both languages where there is none in the customer's. */
export type ChosenTemplate<T extends TemplateRow = TemplateRow> = {
  readonly template: T;
  readonly fallback: null | { readonly wanted: string; readonly used: string };
};

const fallbackLanguage = 'en';

/** The published templates that may be sent today; both ends of a template's life are inclusive. The best fitting first. */
export const templatesToSend = <T extends TemplateRow>(templates: readonly T[], wanted: Wanted): readonly T[] =>
  templates
    .filter(
      (each) =>
        each.publication === 'Published' &&
        each.kind === wanted.kind &&
        (each.providerId === null || each.providerId === wanted.providerId) &&
        (each.effectiveOn === null || each.effectiveOn <= wanted.today) &&
        (each.expiresOn === null || wanted.today <= each.expiresOn),
    )
    .sort((one, other) => rank(other, wanted) - rank(one, wanted) || newestFirst(one, other) || (one.id < other.id ? -1 : 1));

/** The customer's language, then English, then any; within it the default, then the provider's own, then the newest. */
export const chooseTemplate = <T extends TemplateRow>(templates: readonly T[], wanted: Wanted): ChosenTemplate<T> | null => {
  const [template] = templatesToSend(templates, wanted);
  if (template === undefined) return null;
  const isSpoken = wanted.language === '' || primary(template.language) === primary(wanted.language);
  return { template, fallback: isSpoken ? null : { wanted: wanted.language, used: template.language } };
};

const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';

const rank = (template: TemplateRow, { language, providerId }: Wanted): number =>
  (template.language.toLowerCase() === language.toLowerCase() ? 16 : 0) +
  (primary(template.language) === primary(language) ? 16 : 0) +
  (primary(template.language) === fallbackLanguage ? 4 : 0) +
  (template.isDefault ? 2 : 0) +
  (template.providerId !== null && template.providerId === providerId ? 1 : 0);

const newestFirst = (one: TemplateRow, other: TemplateRow): number => {
  const [first, second] = [one.publishedOn ?? '', other.publishedOn ?? ''];
  return first === second ? 0 : first > second ? -1 : 1;
};
