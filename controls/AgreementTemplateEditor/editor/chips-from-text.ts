import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { parseTemplate } from '../../../core/templates/parse';
import { isWritable } from '../text/written';
import { mergeFieldName } from './merge-field';

/** Stands for what is no text: a chip or a line break is one character long, as it is one position long. */
const other = '\ufffc';

/** `{{name}}` in the text becomes a chip, whether it was loaded, typed or pasted; so does one whose name is unknown, to be marked as wrong. */
export const chipsFromText = Extension.create({
  name: 'chipsFromText',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, state) => (transactions.some(({ docChanged }) => docChanged) ? withChips(state) : null),
    }),
  ],
});

const withChips = (state: EditorState): Transaction | null => {
  const found = fieldsInText(state.doc);
  if (found.length === 0) return null;
  const type = state.schema.nodes[mergeFieldName];
  const transaction = state.tr;
  // From the end, so that what is replaced moves nothing that is still to be replaced.
  for (const { from, to, name } of [...found].reverse()) {
    const marks = transaction.doc.resolve(from + 1).marks();
    transaction.replaceWith(from, to, type?.create({ name }, null, marks) ?? []);
  }
  return transaction;
};

type Found = { readonly from: number; readonly to: number; readonly name: string };

const fieldsInText = (document: Node): readonly Found[] => {
  const found: Found[] = [];
  document.descendants((block, position) => {
    if (!block.isTextblock) return true;
    const begin = position + 1;
    for (const segment of parseTemplate(block.textBetween(0, block.content.size, undefined, other)))
      if (segment.kind === 'field' && isWritable(segment.name) && !segment.name.includes(other))
        found.push({ from: begin + segment.start, to: begin + segment.end, name: segment.name });
    return false;
  });
  return found;
};
