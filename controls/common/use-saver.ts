import * as React from './react';
import { createSaver, type SaveState, type Saver } from './saver';

/** Saves as one goes; also when the tab is hidden, the control goes or the connection is back. */
export const useSaver = <Columns extends object>(
  write: (columns: Partial<Columns>) => Promise<unknown>,
): { readonly saver: Saver<Columns>; readonly saving: SaveState } => {
  const [saving, setSaving] = React.useState<SaveState>('saved');
  const [saver] = React.useState(() => createSaver(write, setSaving));
  React.useEffect(() => {
    const flush = () => void saver.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('online', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('online', flush);
      saver.close();
    };
  }, [saver]);
  return { saver, saving };
};
