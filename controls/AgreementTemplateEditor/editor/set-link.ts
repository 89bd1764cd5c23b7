import type { Editor } from '@tiptap/core';
import { parseTemplate } from '../../../core/templates/parse';
import { mergeFieldName } from './merge-field';
import { takeKeyboard } from './take-keyboard';

/** The address of the link at the cursor, or nothing. */
export const addressAt = (editor: Editor): string => {
  const { href } = editor.getAttributes('link');
  return typeof href === 'string' ? href : '';
};

/** Makes the selection, or the link that the cursor stands in, lead to an address; where there is neither, the address becomes the text. */
export const setLink = (editor: Editor, href: string): void => {
  const chain = takeKeyboard(editor).chain();
  if (editor.state.selection.empty && !editor.isActive('link'))
    chain.insertContent({ ...textOf(href), marks: [{ type: 'link', attrs: { href } }] }).run();
  else chain.extendMarkRange('link').setMark('link', { href }).run();
};

export const removeLink = (editor: Editor): void => void takeKeyboard(editor).chain().extendMarkRange('link').unsetMark('link').run();

/** A merge field as an address reads as a chip. */
const textOf = (href: string) => {
  const [segment] = parseTemplate(href);
  return segment?.kind === 'field' ? { type: mergeFieldName, attrs: { name: segment.name } } : { type: 'text', text: href };
};
