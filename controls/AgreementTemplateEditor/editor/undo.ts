import { Extension, type Editor } from '@tiptap/core';
import { history, redo as redoCommand, redoDepth, undo as undoCommand, undoDepth } from '@tiptap/pm/history';

export const undo = ({ state, view }: Editor): boolean => undoCommand(state, view.dispatch);
export const redo = ({ state, view }: Editor): boolean => redoCommand(state, view.dispatch);
export const canUndo = ({ state }: Editor): boolean => undoDepth(state) > 0;
export const canRedo = ({ state }: Editor): boolean => redoDepth(state) > 0;

export const undoHistory = Extension.create({
  name: 'undoHistory',
  addProseMirrorPlugins: () => [history()],
  addKeyboardShortcuts: () => ({
    'Mod-z': ({ editor }) => undo(editor),
    'Mod-y': ({ editor }) => redo(editor),
    'Shift-Mod-z': ({ editor }) => redo(editor),
  }),
});
