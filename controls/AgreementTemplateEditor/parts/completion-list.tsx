import type { Editor } from '@tiptap/core';
import * as React from 'react';
import { useHost } from '../../common/host-context';
import { takeCompletion, type Completion } from '../editor/completion';
import { OptionList } from '../../common/option-list';
import { Spoken } from '../../common/spoken';

export { optionId } from '../../common/option-list';

type Properties = {
  readonly id: string;
  readonly editor: Editor;
  readonly completion: Completion;
  readonly names: readonly string[];
  readonly readable: (name: string) => string;
};

/** The fields that fit what is typed after `{{`, under the place where it is typed, and read aloud. */
export const CompletionList = ({ id, editor, completion, names, readable }: Properties): React.ReactElement => {
  const { texts } = useHost();
  const current = names[completion.active];
  return (
    <>
      {names.length === 0 ? null : (
        <OptionList
          id={id}
          label={texts('merge-fields')}
          options={names.map((name) => ({ key: name, text: readable(name) }))}
          active={completion.active}
          style={placeUnder(editor, completion.from)}
          onChoose={(name) => takeCompletion(editor, completion, name)}
        />
      )}
      <Spoken>
        {current === undefined ? texts('no-field-fits') : texts('field-of', readable(current), completion.active + 1, names.length)}
      </Spoken>
    </>
  );
};

/** Under the line, within the editor's frame. */
const placeUnder = (editor: Editor, position: number): React.CSSProperties => {
  const frame = editor.view.dom.getBoundingClientRect();
  const { left, bottom } = editor.view.coordsAtPos(position);
  return { top: bottom - frame.top + 4, left: Math.max(0, Math.min(left - frame.left, frame.width - 240)) };
};
