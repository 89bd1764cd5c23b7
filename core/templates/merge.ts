import { templateFaults, type TemplateFault, type TemplateText } from './faults';
import { isLinkField, isMergeField, mergeFields, type MergeField, type TemplateKind } from './merge-fields';
import { parseTemplate } from './parse';

/** What the fields say for one customer; `null` or blank where it is not known. */
export type MergeValues = Readonly<Record<MergeField, string | null>>;

export const noValues: MergeValues = Object.fromEntries(mergeFields.map((field) => [field, null])) as MergeValues;

/** A field that the template uses and that is empty for this customer. */
export type EmptyField = Omit<TemplateFault, 'code'> & { readonly code: 'empty-field' };
export type MergeFault = TemplateFault | EmptyField;

/** A complete mail, or every reason why there is none. `subject` is plain text, `html` is the body. */
export type Merged =
  { readonly ok: true; readonly subject: string; readonly html: string } | { readonly ok: false; readonly faults: readonly MergeFault[] };

/**
 * Fills a template for one customer. No value brings markup into the mail, or a line break into its subject; a link that is no address
 * of the web counts as empty.
 */
export const merge = (kind: TemplateKind, template: TemplateText, values: MergeValues): Merged => {
  const faults = [...templateFaults(kind, template), ...emptyFields(template, values)];
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    subject: filled(template.subject, values, asLine).trim(),
    html: filled(template.body, values, escapeHtml),
  };
};

const emptyFields = (template: TemplateText, values: MergeValues): readonly EmptyField[] =>
  (['subject', 'body'] as const).flatMap((part) =>
    parseTemplate(template[part]).flatMap((segment) =>
      segment.kind === 'field' && isMergeField(segment.name) && valueOf(segment.name, values) === ''
        ? [{ part, code: 'empty-field' as const, name: segment.name, start: segment.start, end: segment.end }]
        : [],
    ),
  );

const valueOf = (name: MergeField, values: MergeValues): string => {
  const value = values[name]?.trim() ?? '';
  return isLinkField(name) && !/^https?:\/\/[^\s<>"']+$/i.test(value) ? '' : value;
};

const filled = (text: string, values: MergeValues, write: (value: string) => string): string =>
  parseTemplate(text)
    .map((segment) => {
      if (segment.kind === 'text') return segment.text;
      return segment.kind === 'field' && isMergeField(segment.name) ? write(valueOf(segment.name, values)) : '';
    })
    .join('');

/** Control characters and line breaks have no place in a subject. */
const asLine = (value: string): string => value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The same characters, read by a mail program as text and never as markup. */
export const escapeHtml = (value: string): string => value.replace(/[&<>"']/g, (character) => entities[character] ?? '');
