import * as React from 'react';
import type { Text } from '../texts';
import type { Dialogs } from './dialogs';
import { MessageBox } from './message-box';

export type LeaveChoice = 'save' | 'discard' | 'stay';

/** Something would be lost: save it, lose it, or stay? */
export const askBeforeLeaving = (dialogs: Dialogs, text: Text): Promise<LeaveChoice> =>
  dialogs.open<LeaveChoice>({
    kind: 'message',
    title: text('leave.title'),
    size: { width: null, height: null },
    position: 'centre',
    dismissed: () => 'stay',
    render: ({ close }) => (
      <MessageBox
        paragraphs={[text('leave.text')]}
        buttons={[
          { label: text('leave.save'), primary: true, run: () => close('save') },
          { label: text('leave.discard'), run: () => close('discard') },
          { label: text('dialog.cancel'), run: () => close('stay') },
        ]}
      />
    ),
  });
