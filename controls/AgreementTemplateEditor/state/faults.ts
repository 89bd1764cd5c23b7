import type { MergeFault } from '../../../core/templates/merge';
import { templateFaults, type TemplateText } from '../../../core/templates/faults';
import type { TemplateKind } from '../../../core/templates/merge-fields';
import type { Texts } from '../../common/text';

/** How many characters each column holds; `null` where the form does not tell. */
export type Lengths = Readonly<Record<keyof TemplateText, number | null>>;

/** What is wrong with a part. `start` is where in the stored text, `null` where it is the whole part. */
export type PartFault = { readonly part: keyof TemplateText; readonly sentence: string; readonly start: number | null };

/** Everything that keeps the texts from being published or saved, in the order of the texts. */
export const partFaults = (
  kind: TemplateKind,
  template: TemplateText,
  lengths: Lengths,
  texts: Texts,
  readable: (name: string) => string,
): readonly PartFault[] => [
  ...tooLong('subject', template, lengths, texts),
  ...tooLong('body', template, lengths, texts),
  ...templateFaults(kind, template).map((fault) => ({
    part: fault.part,
    sentence: faultSentence(fault, texts, readable),
    start: fault.start,
  })),
];

const tooLong = (part: keyof TemplateText, template: TemplateText, lengths: Lengths, texts: Texts): readonly PartFault[] => {
  const over = template[part].length - (lengths[part] ?? Infinity);
  return over > 0 ? [{ part, sentence: texts('too-long', over), start: null }] : [];
};

export const faultSentence = ({ code, name }: MergeFault, texts: Texts, readable: (name: string) => string): string =>
  texts(`fault-${code}`, readable(name));
