import * as React from './react';

export type Loaded<T> = { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'ready'; readonly value: T };

/** What is read once for the life of a page, and again where `reload` is called; what comes too late is dropped. `key` names what is read. */
export const useLoaded = <T>(load: () => Promise<T>, key = ''): { readonly view: Loaded<T>; readonly reload: () => void } => {
  const [view, setView] = React.useState<Loaded<T>>({ kind: 'loading' });
  const [tries, setTries] = React.useState(0);
  const reload = React.useCallback(() => setTries((count) => count + 1), []);

  React.useEffect(() => {
    let outdated = false;
    setView({ kind: 'loading' });
    load().then(
      (value) => outdated || setView({ kind: 'ready', value }),
      () => outdated || setView({ kind: 'failed' }),
    );
    return () => {
      outdated = true;
    };
  }, [tries, key]);

  return { view, reload };
};
