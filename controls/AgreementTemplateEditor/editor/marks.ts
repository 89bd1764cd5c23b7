import { Mark } from '@tiptap/core';
import { isAllowedAddress } from '../text/sanitise';

const emphasis = (name: string, tags: readonly [string, string], key: string) =>
  Mark.create({
    name,
    parseHTML: () => tags.map((tag) => ({ tag })),
    renderHTML: () => [tags[0], 0],
    addKeyboardShortcuts() {
      return { [key]: ({ editor }) => editor.commands.toggleMark(this.name) };
    },
  });

export const bold = emphasis('bold', ['strong', 'b'], 'Mod-b');
export const italic = emphasis('italic', ['em', 'i'], 'Mod-i');

/** The outermost of the marks, so that one link with a bold word in it stays one link. */
export const link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  keepOnSplit: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (element: HTMLElement) => (isAllowedAddress(element.getAttribute('href') ?? '') ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
});
