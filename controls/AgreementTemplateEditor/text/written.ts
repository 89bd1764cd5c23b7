import { parseTemplate } from '../../../core/templates/parse';

/** A merge field as it is stored. */
export const written = (name: string): string => `{{${name}}}`;

/** Whether a name, written as a field, is read back as the same field: no braces and no blanks around it. */
export const isWritable = (name: string): boolean => {
  const [segment, ...others] = parseTemplate(written(name));
  return segment?.kind === 'field' && segment.name === name && name !== '' && others.length === 0;
};

/** How many fields begin in a text, as `parseTemplate` counts them. */
export const openingsIn = (text: string): number => text.match(/\{\{/g)?.length ?? 0;
