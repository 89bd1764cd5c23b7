import { Node, type Editor } from '@tiptap/core';

const list = (name: string, tag: string) =>
  Node.create({
    name,
    group: 'block list',
    content: 'listItem+',
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  });

export const bulletList = list('bulletList', 'ul');
export const orderedList = list('orderedList', 'ol');

/** Indenting is not on the Tab key, which leads out of the editor. */
export const listItem = Node.create({
  name: 'listItem',
  content: 'paragraph block*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => editor.commands.splitListItem(this.name),
      'Mod-]': ({ editor }) => editor.commands.sinkListItem(this.name),
      'Mod-[': ({ editor }) => editor.commands.liftListItem(this.name),
      Backspace: ({ editor }) => beginsItem(editor, this.name) && editor.commands.liftListItem(this.name),
    };
  },
});

/** Whether the cursor stands before the first letter of an item. */
const beginsItem = ({ state }: Editor, item: string): boolean => {
  const { $from, empty } = state.selection;
  return empty && $from.parentOffset === 0 && $from.depth > 1 && $from.node(-1).type.name === item && $from.index(-1) === 0;
};
