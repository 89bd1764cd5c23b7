import { ActionButton, DirectionalHint } from '@fluentui/react';
import type { Editor } from '@tiptap/core';
import * as React from 'react';
import { useHost } from '../../common/host-context';
import type { Part } from '../editor/create';
import { mergeFieldName } from '../editor/merge-field';
import { takeKeyboard } from '../editor/take-keyboard';
import type { MergeFields } from '../state/use-merge-fields';

type Properties = { readonly editor: Editor; readonly part: Part; readonly fields: MergeFields };

/** Puts a merge field where the cursor stands, and leads the keyboard back there. */
export const FieldMenu = ({ editor, part, fields }: Properties): React.ReactElement => {
  const { texts } = useHost();
  const isChosen = React.useRef(false);
  const items = fields.offered.map((name) => ({
    key: name,
    text: fields.readable(name),
    onClick: () => {
      isChosen.current = true;
      editor.commands.insertContent({ type: mergeFieldName, attrs: { name } });
    },
  }));
  return (
    <ActionButton
      text={texts('insert-field')}
      ariaLabel={`${texts('insert-field')}: ${texts(part)}`}
      menuProps={{
        items,
        directionalHint: DirectionalHint.bottomRightEdge,
        calloutProps: {
          onRestoreFocus: ({ originalElement }) => {
            if (isChosen.current) takeKeyboard(editor);
            else if (originalElement instanceof HTMLElement) originalElement.focus();
            isChosen.current = false;
          },
        },
      }}
      styles={{ root: { height: 32 } }}
    />
  );
};
