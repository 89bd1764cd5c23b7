import { Node } from '@tiptap/core';

/** A mail's text: paragraphs, headings and lists below each other. */
export const mailDocument = Node.create({ name: 'doc', topNode: true, content: 'block+' });

/** A subject's text: one line. */
export const lineDocument = Node.create({ name: 'doc', topNode: true, content: 'paragraph' });

export const text = Node.create({ name: 'text', group: 'inline' });

export const paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});

export const lineBreak = Node.create({
  name: 'lineBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': ({ editor }) => editor.commands.insertContent({ type: this.name }) };
  },
});

export const headingLevels = [1, 2, 3] as const;

export const heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () => headingLevels.map((level) => ({ tag: `h${level}`, attrs: { level } })),
  renderHTML: ({ node }) => [`h${String(node.attrs.level)}`, 0],
});
