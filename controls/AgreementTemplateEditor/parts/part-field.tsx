import { getId, Label, useTheme } from '@fluentui/react';
import type { Editor } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import * as React from 'react';
import { useHost } from '../../common/host-context';
import { completionIn } from '../editor/completion';
import type { Part } from '../editor/create';
import { editorClass } from '../editor/styles';
import { takeKeyboard } from '../editor/take-keyboard';
import type { Given } from '../state/bound-text';
import type { MergeFields } from '../state/use-merge-fields';
import { usePartEditor } from '../state/use-part-editor';
import { CompletionList, optionId } from './completion-list';
import { FieldMenu } from './field-menu';
import { Toolbar } from './toolbar';

type Properties = {
  readonly part: Part;
  readonly given: Given;
  readonly fields: MergeFields;
  readonly isLocked: boolean;
  readonly isFaulty: boolean;
  readonly onEditor: (editor: Editor) => void;
  readonly onShown: (text: string) => void;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
  /** Where in the document a field is being typed, as long as it is. */
  readonly onAsking: (from: number | null) => void;
};

/** Subject or body: its name, its tools and the text itself. */
export const PartField = ({ part, given, fields, isLocked, isFaulty, onEditor, onAsking, ...events }: Properties): React.ReactElement => {
  const { texts } = useHost();
  const theme = useTheme();
  const [id] = React.useState(() => getId('template-part'));
  const shownIn = (state: EditorState) => {
    const completion = isLocked ? null : completionIn(state);
    return completion === null ? null : { completion, names: fields.fitting(completion.typed) };
  };
  const attributes = (state: EditorState): Record<string, string> => {
    const shown = shownIn(state);
    return {
      'aria-labelledby': `${id}-label`,
      'aria-multiline': String(part === 'body'),
      'aria-readonly': String(isLocked),
      'aria-invalid': String(isFaulty),
      'aria-autocomplete': 'list',
      tabindex: '0',
      ...(shown === null || shown.names.length === 0
        ? {}
        : { 'aria-controls': `${id}-list`, 'aria-activedescendant': optionId(`${id}-list`, shown.completion.active) }),
    };
  };
  const { editor, place } = usePartEditor(part, given, { ...fields, ...events, isLocked, attributes });
  const shown = editor === null ? null : shownIn(editor.state);

  React.useEffect(() => {
    if (editor !== null) onEditor(editor);
  }, [editor]);
  const from = shown?.completion.from ?? null;
  React.useEffect(() => onAsking(from), [from]);

  return (
    <div>
      <div style={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' }}>
        <Label id={`${id}-label`} onClick={() => editor && takeKeyboard(editor)}>
          {texts(part)}
        </Label>
        {editor === null || isLocked ? null : <FieldMenu editor={editor} part={part} fields={fields} />}
      </div>
      {editor === null || isLocked || part === 'subject' ? null : <Toolbar editor={editor} fields={fields} />}
      <div className={editorClass(theme, isLocked, part === 'subject')}>
        <div ref={place} />
        {editor === null || shown === null ? null : (
          <CompletionList id={`${id}-list`} editor={editor} {...shown} readable={fields.readable} />
        )}
      </div>
    </div>
  );
};
