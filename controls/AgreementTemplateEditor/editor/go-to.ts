import type { Editor } from '@tiptap/core';
import { mergeFieldName } from './merge-field';
import type { Place } from './places';
import { takeKeyboard } from './take-keyboard';

/** Leads the keyboard to a place of the text, or to the text as a whole. */
export const goTo = (editor: Editor, place: Place | null): void => {
  const chain = takeKeyboard(editor).chain();
  if (place === null) chain.run();
  else if (editor.state.doc.nodeAt(place.from)?.type.name === mergeFieldName) chain.setNodeSelection(place.from).scrollIntoView().run();
  else chain.setTextSelection(place).scrollIntoView().run();
};
