import type { Editor } from '@tiptap/core';

/**
 * Leads the keyboard to the text, where the cursor stands. The editor library's own `focus` waits for the next frame, and what a fast person
 * types until then would go elsewhere and be lost.
 */
export const takeKeyboard = (editor: Editor): Editor => {
  editor.view.focus();
  editor.commands.scrollIntoView();
  return editor;
};
