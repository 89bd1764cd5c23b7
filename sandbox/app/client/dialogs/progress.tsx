import { mergeStyles, Modal, Spinner, SpinnerSize } from '@fluentui/react';
import * as React from 'react';
import { createStore, useStore, type Store } from '../xrm/store';

/** The page-wide progress indicator: its message, or null while there is none. */
export type Progress = Store<string | null>;

export const createProgress = (): Progress => createStore<string | null>(null);

/** Covers the page while a script works; it cannot be dismissed. */
export const ProgressHost = ({ progress }: { readonly progress: Progress }): React.ReactElement | null => {
  const message = useStore(progress);
  if (message === null) return null;
  return (
    <Modal isOpen isBlocking onDismiss={() => undefined} styles={{ main: { minWidth: 240, minHeight: 0, borderRadius: 8 } }}>
      <div className={box} role="status">
        <Spinner size={SpinnerSize.large} label={message} />
      </div>
    </Modal>
  );
};

const box = mergeStyles({ padding: 32 });
