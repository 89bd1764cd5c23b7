import type { Editor, JSONContent } from '@tiptap/core';
import { DOMSerializer, type Node, type Schema } from '@tiptap/pm/model';
import { sanitise } from '../text/sanitise';
import { written } from '../text/written';
import { mergeFieldAttribute, mergeFieldName, nameIn } from './merge-field';

/** The body as it is stored: sanitised HTML in which a chip is the text `{{name}}`. An empty document is an empty text. */
export const storedBody = ({ state, schema }: Editor): string => {
  if (state.doc.childCount === 1 && state.doc.firstChild?.isTextblock === true && state.doc.firstChild.childCount === 0) return '';
  const page = document.createElement('div');
  page.append(serializerOf(schema).serializeFragment(state.doc.content));
  for (const chip of page.querySelectorAll(`[${mergeFieldAttribute}]`)) chip.replaceWith(chip.textContent ?? '');
  return sanitise(page.innerHTML).html;
};

/** An empty paragraph gets a line break, without which mail programs show no empty line. */
const serializerOf = (schema: Schema): DOMSerializer =>
  new DOMSerializer(
    { ...DOMSerializer.nodesFromSchema(schema), paragraph: (node: Node) => (node.childCount === 0 ? ['p', ['br']] : ['p', 0]) },
    DOMSerializer.marksFromSchema(schema),
  );

/** Stored HTML as the editor reads it: sanitised, empty lines as empty paragraphs. */
export const bodyContent = (stored: string): string => sanitise(stored).html.replace(/<p>\s*<br\s*\/?>\s*<\/p>/gi, '<p></p>');

/** The subject as it is stored: plain text. */
export const storedSubject = ({ state }: Editor): string =>
  state.doc.textBetween(0, state.doc.content.size, ' ', (leaf) => (leaf.type.name === mergeFieldName ? written(nameIn(leaf)) : ''));

export const subjectContent = (stored: string): JSONContent => {
  const text = stored.replace(/\s+/g, ' ');
  return { type: 'doc', content: [{ type: 'paragraph', ...(text === '' ? {} : { content: [{ type: 'text', text }] }) }] };
};
