import { Node } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { isWritable, written } from '../text/written';
import { chipClass } from './styles';

export const mergeFieldName = 'mergeField';

export const nameIn = (node: DocumentNode): string => String(node.attrs.name);

export const mergeFieldAttribute = 'data-merge-field';

/** A merge field as one piece that is typed over, moved and removed as a whole. It shows its readable name; its text is `{{name}}`. */
export const mergeField = (readable: (name: string) => string) =>
  Node.create({
    name: mergeFieldName,
    group: 'inline',
    inline: true,
    atom: true,

    addAttributes: () => ({
      name: {
        default: '',
        parseHTML: (element: HTMLElement) => element.getAttribute(mergeFieldAttribute),
        renderHTML: (attributes: Record<string, unknown>) => ({ [mergeFieldAttribute]: attributes.name }),
      },
    }),

    parseHTML: () => [
      {
        tag: `span[${mergeFieldAttribute}]`,
        getAttrs: (element: HTMLElement) => (isWritable(element.getAttribute(mergeFieldAttribute) ?? '') ? null : false),
      },
    ],

    // What is copied out of the editor reads as it is stored.
    renderHTML: ({ node, HTMLAttributes }) => ['span', HTMLAttributes, written(nameIn(node))],
    renderText: ({ node }) => written(nameIn(node)),

    addNodeView:
      () =>
      ({ node }) => {
        const dom = document.createElement('span');
        dom.className = chipClass;
        dom.title = written(nameIn(node));
        dom.textContent = readable(nameIn(node));
        return { dom };
      },

    // Browsers differ in whether a key removes what cannot be edited.
    addKeyboardShortcuts() {
      return {
        Backspace: ({ editor }) => {
          const { $from, empty } = editor.state.selection;
          const before = $from.nodeBefore;
          if (!empty || before?.type.name !== mergeFieldName) return false;
          return editor.commands.deleteRange({ from: $from.pos - before.nodeSize, to: $from.pos });
        },
        Delete: ({ editor }) => {
          const { $from, empty } = editor.state.selection;
          const after = $from.nodeAfter;
          if (!empty || after?.type.name !== mergeFieldName) return false;
          return editor.commands.deleteRange({ from: $from.pos, to: $from.pos + after.nodeSize });
        },
      };
    },
  });
