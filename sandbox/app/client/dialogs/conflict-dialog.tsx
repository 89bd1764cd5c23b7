import * as React from 'react';
import type { Text } from '../texts';
import type { Dialogs } from './dialogs';
import { MessageBox } from './message-box';

export type ConflictChoice = 'reload' | 'overwrite' | 'stay';

/** Somebody else saved the row meanwhile: whose values stand? Closing it changes nothing. */
export const askAboutConflict = (dialogs: Dialogs, text: Text): Promise<ConflictChoice> =>
  dialogs.open<ConflictChoice>({
    kind: 'message',
    title: text('conflict.title'),
    size: { width: null, height: null },
    position: 'centre',
    dismissed: () => 'stay',
    render: ({ close }) => (
      <MessageBox
        paragraphs={[text('conflict.text')]}
        buttons={[
          { label: text('conflict.reload'), primary: true, run: () => close('reload') },
          { label: text('conflict.overwrite'), run: () => close('overwrite') },
          { label: text('dialog.cancel'), run: () => close('stay') },
        ]}
      />
    ),
  });
