import type { Editor } from '@tiptap/core';
import * as React from 'react';
import { createEditor, showText, storedText, type Part, type Setting } from '../editor/create';
import type { Given } from './bound-text';

type Needs = Omit<Setting, 'element'> & {
  readonly isLocked: boolean;
  /** The text as it would be stored, after the form gave another one. */
  readonly onShown: (text: string) => void;
};

/** The editor of one part, made once in the element of the ref and kept to what the form gives and allows. */
export const usePartEditor = (
  part: Part,
  given: Given,
  needs: Needs,
): { readonly editor: Editor | null; readonly place: React.RefObject<HTMLDivElement> } => {
  const place = React.useRef<HTMLDivElement>(null);
  const [editor, setEditor] = React.useState<Editor | null>(null);
  const [, draw] = React.useReducer((count: number) => count + 1, 0);
  const now = React.useRef(needs);
  now.current = needs;

  React.useEffect(() => {
    if (place.current === null) return undefined;
    const made = createEditor(part, {
      element: place.current,
      readable: (name) => now.current.readable(name),
      fitting: (typed) => now.current.fitting(typed),
      attributes: (state) => now.current.attributes(state),
      onText: (text) => now.current.onText(text),
      onLeave: () => now.current.onLeave(),
    });
    for (const event of ['transaction', 'focus', 'blur'] as const) made.on(event, draw);
    setEditor(made);
    return () => made.destroy();
  }, []);

  React.useEffect(() => {
    if (editor === null) return;
    showText(editor, part, given.text);
    now.current.onShown(storedText(editor, part));
  }, [editor, given.turn]);

  React.useEffect(() => editor?.setEditable(!needs.isLocked, false), [editor, needs.isLocked]);

  return { editor, place };
};
