import * as React from './react';
import { delayAfterFailure, isCutOff } from '../../core/provisioning/polling';
import { useHost } from './host-context';

export type Watched<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  /** `isCutOff`: what is shown may be old, since looking has failed some times in a row; it goes on. */
  | { readonly kind: 'ready'; readonly value: T; readonly isCutOff: boolean };

type Watch<T> = {
  readonly read: () => Promise<T>;
  /** What tells one stretch of waiting from the next. */
  readonly stateOf: (value: T) => string;
  /** Milliseconds until the next look at something that has been in its state for so long; null where nothing is to come by itself. */
  readonly delay: (value: T, watchedFor: number) => number | null;
};

/** A row that is looked at again while something is to come, and when its window is come back to; `reload` looks at once. `key` names the row. */
export const useWatched = <T>(key: string, watch: Watch<T>): { readonly view: Watched<T>; readonly reload: () => void } => {
  const { now } = useHost();
  const [view, setView] = React.useState<Watched<T>>({ kind: 'loading' });
  const [looks, setLooks] = React.useState(0);
  const since = React.useRef({ state: '', at: 0 });
  const failures = React.useRef(0);
  const reload = React.useCallback(() => setLooks((count) => count + 1), []);

  // What is not polled may have gone on in another window meanwhile.
  React.useEffect(() => {
    window.addEventListener('focus', reload);
    return () => window.removeEventListener('focus', reload);
  }, [reload]);

  React.useEffect(() => {
    let outdated = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = (value: T) => {
      const state = watch.stateOf(value);
      if (since.current.state !== state) since.current = { state, at: now() };
      const delay = watch.delay(value, now() - since.current.at);
      if (delay !== null) timer = setTimeout(reload, delay);
    };
    watch.read().then(
      (value) => {
        if (outdated) return;
        failures.current = 0;
        setView({ kind: 'ready', value, isCutOff: false });
        again(value);
      },
      () => {
        if (outdated) return;
        failures.current += 1;
        const cutOff = isCutOff(failures.current);
        setView((seen) => (seen.kind === 'ready' ? { ...seen, isCutOff: cutOff } : { kind: 'failed' }));
        timer = setTimeout(reload, delayAfterFailure(failures.current));
      },
    );
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
    // The platform hands over a new context with every render; the row is looked at by count.
  }, [key, looks]);

  return { view, reload };
};
