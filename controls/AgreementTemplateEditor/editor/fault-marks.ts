import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Place } from './places';
import { faultClass } from './styles';

export type FaultMark = Place & { readonly sentence: string };

const key = new PluginKey<DecorationSet>('faultMarks');

/** Underlines what is wrong, with the sentence that says why. */
export const faultMarks = Extension.create({
  name: 'faultMarks',
  addProseMirrorPlugins: () => [
    new Plugin({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, shown) => {
          const marks = transaction.getMeta(key) as readonly FaultMark[] | undefined;
          return marks === undefined
            ? shown.map(transaction.mapping, transaction.doc)
            : DecorationSet.create(
                transaction.doc,
                marks.map(({ from, to, sentence }) => Decoration.inline(from, to, { class: faultClass, title: sentence })),
              );
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** Marks these places and no others. */
export const showFaults = (editor: Editor, marks: readonly FaultMark[]): void => {
  editor.view.dispatch(editor.state.tr.setMeta(key, marks).setMeta('addToHistory', false));
};
