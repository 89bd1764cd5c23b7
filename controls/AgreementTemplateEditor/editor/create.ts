import { Editor, type AnyExtension } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { heading, lineBreak, lineDocument, mailDocument, paragraph, text } from './blocks';
import { chipsFromText } from './chips-from-text';
import { completion } from './completion';
import { faultMarks } from './fault-marks';
import { bulletList, listItem, orderedList } from './lists';
import { bold, italic, link } from './marks';
import { mergeField } from './merge-field';
import { oneLine } from './one-line';
import { bodyContent, storedBody, storedSubject, subjectContent } from './stored';
import { undoHistory } from './undo';

export type Part = 'subject' | 'body';

export type Setting = {
  readonly element: HTMLElement;
  /** A field's name as people read it. */
  readonly readable: (name: string) => string;
  readonly fitting: (typed: string) => readonly string[];
  /** Attributes of the element that is typed in, asked for with every change. */
  readonly attributes: (state: EditorState) => Record<string, string>;
  readonly onText: (text: string) => void;
  /** The text may be needed at once: the keyboard leaves it, or calls a command. */
  readonly onLeave: () => void;
};

const ownExtensions: Readonly<Record<Part, readonly AnyExtension[]>> = {
  subject: [lineDocument, oneLine],
  body: [mailDocument, lineBreak, heading, bulletList, orderedList, listItem, link, bold, italic],
};

/** The editor of one part of a template, still empty. */
export const createEditor = (part: Part, { element, readable, fitting, attributes, onText, onLeave }: Setting): Editor =>
  new Editor({
    element,
    injectCSS: false,
    extensions: [
      // The first block is what a text begins with.
      paragraph,
      ...ownExtensions[part],
      text,
      mergeField(readable),
      chipsFromText,
      completion(fitting),
      faultMarks,
      undoHistory,
    ],
    editorProps: {
      attributes,
      handleDOMEvents: {
        // A link is text here; in a locked editor the browser would follow it.
        click: (_view, event) => event.preventDefault(),
        // Ctrl with a letter may save the form, which then must have everything.
        keydown: (_view, { ctrlKey, metaKey }) => {
          if (ctrlKey || metaKey) onLeave();
        },
      },
    },
    onUpdate: ({ editor }) => onText(storedText(editor, part)),
    onBlur: onLeave,
  });

export const storedText = (editor: Editor, part: Part): string => (part === 'body' ? storedBody(editor) : storedSubject(editor));

/** Shows a stored text. It is no change of the person's: nothing is told, nothing can be undone. */
export const showText = (editor: Editor, part: Part, stored: string): void => {
  const content = part === 'body' ? bodyContent(stored) : subjectContent(stored);
  editor.chain().setMeta('addToHistory', false).setContent(content, { emitUpdate: false }).run();
};
