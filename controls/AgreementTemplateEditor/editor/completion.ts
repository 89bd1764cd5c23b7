import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { mergeFieldName } from './merge-field';

/** What has been typed since `{{`, where it stands, and which of the fitting fields is about to be taken. */
export type Completion = { readonly from: number; readonly to: number; readonly typed: string; readonly active: number };
type State = {
  readonly shown: Completion | null;
  /** Where a list was closed that shall not open again by itself. */ readonly closed: number | null;
};
type Change = { readonly active: number } | 'close';

const key = new PluginKey<State>('completion');

/** Offers fields while `{{…` is typed. `fitting` gives the names of those that fit; arrows choose, Enter or Tab takes, Escape closes. */
export const completion = (fitting: (typed: string) => readonly string[]) =>
  Extension.create({
    name: 'completion',
    // Before the keys of lists and of the one line.
    priority: 2000,
    addProseMirrorPlugins: () => [
      new Plugin<State>({
        key,
        state: {
          init: () => ({ shown: null, closed: null }),
          apply: (transaction, before, _old, state) => {
            const change = transaction.getMeta(key) as Change | undefined;
            const found = typedField(state);
            const closed = before.closed === null ? null : transaction.mapping.map(before.closed, -1);
            if (found === null) return { shown: null, closed: null };
            const isByForm = transaction.getMeta('preventUpdate') === true;
            if (isByForm || change === 'close' || found.from === closed) return { shown: null, closed: found.from };
            const active = change?.active ?? (found.typed === before.shown?.typed ? before.shown.active : 0);
            return { shown: { ...found, active }, closed: null };
          },
        },
        props: {
          handleDOMEvents: { blur: (view) => void (completionIn(view.state) !== null && tell(view, 'close')) },
          handleKeyDown: (view, event) => {
            const shown = completionIn(view.state);
            return shown !== null && view.editable && press(view, event, shown, fitting(shown.typed));
          },
        },
      }),
    ],
  });

const press = (view: EditorView, event: KeyboardEvent, shown: Completion, names: readonly string[]): boolean => {
  if (event.key === 'Escape') {
    // The form or dialog around would close, too.
    event.stopPropagation();
    tell(view, 'close');
    return true;
  }
  if (names.length === 0) return false;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step !== 0) tell(view, { active: (shown.active + step + names.length) % names.length });
  else if (event.key === 'Enter' || event.key === 'Tab') take(view, shown, names[shown.active] ?? '');
  else return false;
  return true;
};

const tell = (view: EditorView, change: Change): void => view.dispatch(view.state.tr.setMeta(key, change));

/** Puts the field in place of what was typed of it. */
const take = (view: EditorView, { from, to }: Completion, name: string): void => {
  const chip = view.state.schema.nodes[mergeFieldName]?.create({ name });
  if (chip !== undefined) view.dispatch(view.state.tr.replaceWith(from, to, chip).scrollIntoView());
};

/** The `{{…` that ends at the cursor, at most as long as a name can be. */
const typedField = ({ selection, doc }: EditorState): Omit<Completion, 'active'> | null => {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const before = doc.textBetween($from.start(), $from.pos, undefined, '\ufffc');
  const match = /\{\{\s*([^{}\ufffc]{0,40})$/.exec(before);
  return match === null ? null : { from: $from.start() + match.index, to: $from.pos, typed: match[1] ?? '' };
};

export const completionIn = (state: EditorState): Completion | null => key.getState(state)?.shown ?? null;
export const takeCompletion = (editor: Editor, shown: Completion, name: string): void => take(editor.view, shown, name);
