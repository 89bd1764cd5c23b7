import type { Editor } from '@tiptap/core';
import { headingLevels } from '../editor/blocks';
import { takeKeyboard } from '../editor/take-keyboard';
import { canRedo, canUndo, redo, undo } from '../editor/undo';

/** One button of the toolbar. `isOn` is `null` where a button does something instead of switching it. */
export type Tool = {
  readonly key: string;
  readonly isOn: ((editor: Editor) => boolean) | null;
  readonly isEnabled: (editor: Editor) => boolean;
  readonly use: (editor: Editor) => void;
};

const always = (): boolean => true;

const headings: readonly Tool[] = headingLevels.map((level) => ({
  key: `heading-${level}`,
  isOn: (editor) => editor.isActive('heading', { level }),
  isEnabled: always,
  use: (editor) => takeKeyboard(editor).chain().toggleNode('heading', 'paragraph', { level }).run(),
}));

const marks: readonly Tool[] = (['bold', 'italic'] as const).map((key) => ({
  key,
  isOn: (editor) => editor.isActive(key),
  isEnabled: always,
  use: (editor) => takeKeyboard(editor).chain().toggleMark(key).run(),
}));

const lists: readonly Tool[] = (['bulletList', 'orderedList'] as const).map((key) => ({
  key,
  isOn: (editor) => editor.isActive(key),
  isEnabled: always,
  use: (editor) => takeKeyboard(editor).chain().toggleList(key, 'listItem').run(),
}));

const history: readonly Tool[] = [
  { key: 'undo', isOn: null, isEnabled: canUndo, use: (editor) => void (undo(editor) && takeKeyboard(editor)) },
  { key: 'redo', isOn: null, isEnabled: canRedo, use: (editor) => void (redo(editor) && takeKeyboard(editor)) },
];

/** In the order of the toolbar, the link's button aside, which opens a panel. */
export const tools: readonly Tool[] = [...headings, ...marks, ...lists, ...history];
