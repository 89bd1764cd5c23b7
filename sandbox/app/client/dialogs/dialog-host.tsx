import { IconButton, mergeStyles, Modal, type IModalStyles } from '@fluentui/react';
import * as React from 'react';
import { surface } from '../theme';
import type { Text } from '../texts';
import { useStore } from '../xrm/store';
import type { Dialogs, OpenDialog } from './dialogs';

/** Draws the open dialogs over the page, the last one in front. The keyboard stays inside and goes back where it came from. */
export const DialogHost = ({ dialogs, text }: { readonly dialogs: Dialogs; readonly text: Text }): React.ReactElement => {
  const open = useStore(dialogs);
  return (
    <>
      {open.map((dialog) => (
        <DialogFrame key={dialog.id} dialog={dialog} text={text} />
      ))}
    </>
  );
};

const DialogFrame = ({ dialog, text }: { readonly dialog: OpenDialog; readonly text: Text }): React.ReactElement => {
  const titleId = `dialog-title-${dialog.id}`;
  return (
    <Modal
      isOpen
      isBlocking
      // Blocking alone would announce a form as an alert.
      isAlert={dialog.kind === 'message'}
      titleAriaId={titleId}
      onDismiss={() => void dialog.dismiss()}
      styles={dialog.kind === 'page' ? pageStyles(dialog) : messageStyles(dialog)}
    >
      <div className={dialog.kind === 'page' ? pageTitle : messageTitle}>
        <h2 id={titleId} className={titleText}>
          {dialog.title}
        </h2>
        <IconButton
          iconProps={{ iconName: 'Cancel' }}
          ariaLabel={text('dialog.close')}
          title={text('dialog.close')}
          onClick={() => void dialog.dismiss()}
        />
      </div>
      <div className={dialog.kind === 'page' ? pageBody : undefined}>{dialog.content}</div>
    </Modal>
  );
};

/** Below this width a page dialog takes the whole screen. */
const narrow = '@media (max-width: 640px)';

const pageStyles = ({ size, position }: OpenDialog): Partial<IModalStyles> => ({
  root: position === 'side' ? { justifyContent: 'flex-end' } : {},
  main: {
    display: 'flex',
    overflow: 'hidden',
    width: size.width ?? (position === 'side' ? '500px' : '80%'),
    height: position === 'side' ? '100%' : (size.height ?? '80%'),
    maxWidth: '100%',
    maxHeight: '100%',
    borderRadius: position === 'side' ? 0 : 8,
    [narrow]: { width: '100%', height: '100%', borderRadius: 0 },
  },
  scrollableContent: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0, maxHeight: 'none', overflow: 'hidden' },
});

const messageStyles = ({ size }: OpenDialog): Partial<IModalStyles> => ({
  main: {
    width: size.width ?? 'fit-content',
    minWidth: 'min(400px, calc(100% - 32px))',
    maxWidth: 'min(640px, calc(100% - 32px))',
    minHeight: size.height ?? 0,
    borderRadius: 8,
  },
});

const titleText = mergeStyles({
  margin: 0,
  flex: 1,
  minWidth: 0,
  fontSize: 20,
  lineHeight: '28px',
  fontWeight: 600,
  overflowWrap: 'anywhere',
});
const pageTitle = mergeStyles({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '12px 12px 12px 24px',
  borderBottom: `1px solid ${surface.line}`,
  background: surface.card,
});
const messageTitle = mergeStyles({ display: 'flex', alignItems: 'flex-start', gap: 8, padding: '20px 12px 12px 24px' });
const pageBody = mergeStyles({
  flex: 1,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  overflow: 'auto',
  background: surface.page,
});
