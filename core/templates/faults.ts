import { fieldsOf, isLinkField, isMergeField, type TemplateKind } from './merge-fields';
import { parseTemplate, type Segment } from './parse';
import { placeAfter } from './place';

/** Subject and body as an administrator writes them: the subject plain text, the body HTML, both with merge fields. */
export type TemplateText = { readonly subject: string; readonly body: string };

export type TemplateFaultCode = 'unknown-field' | 'unclosed-field' | 'field-not-offered' | 'field-in-tag';

/** What is wrong with a template, and where; `name` is the field's as written, empty for an unclosed one. */
export type TemplateFault = {
  readonly part: keyof TemplateText;
  readonly code: TemplateFaultCode;
  readonly name: string;
  readonly start: number;
  readonly end: number;
};

/** Everything that keeps a template from becoming a mail whatever the customer: unknown, unclosed, misplaced fields. In the order of the text. */
export const templateFaults = (kind: TemplateKind, { subject, body }: TemplateText): readonly TemplateFault[] => [
  ...faultsOf(kind, 'subject', subject),
  ...faultsOf(kind, 'body', body),
];

const faultsOf = (kind: TemplateKind, part: keyof TemplateText, text: string): readonly TemplateFault[] =>
  parseTemplate(text).flatMap((segment) => {
    if (segment.kind === 'text') return [];
    const code = faultOf(kind, segment, part === 'body' ? text.slice(0, segment.start) : '');
    const { start, end } = segment;
    return code === null ? [] : [{ part, code, name: segment.kind === 'field' ? segment.name : '', start, end }];
  });

const faultOf = (kind: TemplateKind, segment: Exclude<Segment, { kind: 'text' }>, before: string): TemplateFaultCode | null => {
  if (segment.kind === 'unclosed') return 'unclosed-field';
  if (!isMergeField(segment.name)) return 'unknown-field';
  if (!fieldsOf[kind].includes(segment.name)) return 'field-not-offered';
  const place = placeAfter(before);
  return place === 'content' || (place === 'link' && isLinkField(segment.name)) ? null : 'field-in-tag';
};
