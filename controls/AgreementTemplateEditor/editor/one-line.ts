import { Extension } from '@tiptap/core';

/** A subject has no second line: Enter does nothing. */
export const oneLine = Extension.create({
  name: 'oneLine',
  addKeyboardShortcuts: () => ({ Enter: () => true, 'Shift-Enter': () => true }),
});
