import * as React from 'react';
import type { Text } from '../texts';
import type { Dialogs, DialogSize } from './dialogs';
import { MessageBox } from './message-box';

/** Pixels, as the Client API gives them. */
export type Pixels = { readonly width?: number | undefined; readonly height?: number | undefined };

const sizeOf = ({ width, height }: Pixels = {}): DialogSize => ({
  width: width === undefined ? null : `${width}px`,
  height: height === undefined ? null : `${height}px`,
});

/** Resolves when it is closed, however that happens. */
export const openAlert = (
  dialogs: Dialogs,
  text: Text,
  alert: { readonly title?: string | undefined; readonly text: string; readonly confirm?: string | undefined },
  size?: Pixels,
): Promise<void> =>
  dialogs.open<void>({
    kind: 'message',
    title: alert.title ?? '',
    size: sizeOf(size),
    position: 'centre',
    dismissed: () => undefined,
    render: ({ close }) => (
      <MessageBox paragraphs={[alert.text]} buttons={[{ label: alert.confirm ?? text('dialog.ok'), primary: true, run: () => close() }]} />
    ),
  });

/** True only for the confirming button. */
export const openConfirm = (
  dialogs: Dialogs,
  text: Text,
  question: {
    readonly title?: string | undefined;
    readonly subtitle?: string | undefined;
    readonly text: string;
    readonly confirm?: string | undefined;
    readonly cancel?: string | undefined;
  },
  size?: Pixels,
): Promise<boolean> =>
  dialogs.open<boolean>({
    kind: 'message',
    title: question.title ?? '',
    size: sizeOf(size),
    position: 'centre',
    dismissed: () => false,
    render: ({ close }) => (
      <MessageBox
        paragraphs={question.subtitle ? [question.subtitle, question.text] : [question.text]}
        buttons={[
          { label: question.confirm ?? text('dialog.ok'), primary: true, run: () => close(true) },
          { label: question.cancel ?? text('dialog.cancel'), run: () => close(false) },
        ]}
      />
    ),
  });

/** Says what failed; details are folded away. */
export const openError = (
  dialogs: Dialogs,
  text: Text,
  error: { readonly message?: string | undefined; readonly details?: string | undefined; readonly errorCode?: number | undefined },
): Promise<void> =>
  dialogs.open<void>({
    kind: 'message',
    title: text('dialog.error'),
    size: sizeOf(),
    position: 'centre',
    dismissed: () => undefined,
    render: ({ close }) => (
      <MessageBox
        paragraphs={[
          ...(error.message ? [error.message] : []),
          ...(error.errorCode === undefined ? [] : [text('dialog.code', { code: error.errorCode })]),
        ]}
        buttons={[{ label: text('dialog.ok'), primary: true, run: () => close() }]}
      >
        {error.details && (
          <details>
            <summary>{text('dialog.details')}</summary>
            <pre style={{ whiteSpace: 'pre-wrap' }}>{error.details}</pre>
          </details>
        )}
      </MessageBox>
    ),
  });
