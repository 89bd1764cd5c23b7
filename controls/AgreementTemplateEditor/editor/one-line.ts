import { Extension } from '@tiptap/core';
import { Fragment, Slice, type Node, type Schema } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';

/** A subject has no second line: Enter does nothing, and pasted lines are put one after the other. */
export const oneLine = Extension.create({
  name: 'oneLine',
  addKeyboardShortcuts: () => ({ Enter: () => true, 'Shift-Enter': () => true }),
  addProseMirrorPlugins: () => [
    new Plugin({ props: { transformPasted: (slice, view) => new Slice(inOneLine(slice.content, view.state.schema), 0, 0) } }),
  ],
});

const inOneLine = (content: Fragment, schema: Schema): Fragment => {
  const pieces: Node[] = [];
  content.descendants((node) => {
    if (node.isTextblock && pieces.length > 0) pieces.push(schema.text(' '));
    if (node.isText && node.text !== undefined) pieces.push(schema.text(node.text.replace(/\s+/g, ' ')));
    else if (node.isInline) pieces.push(node);
    return true;
  });
  return Fragment.fromArray(pieces);
};
