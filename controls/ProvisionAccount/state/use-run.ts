import * as React from '../../common/react';
import { delayAfterFailure, isCutOff, pollDelay } from '../../../core/provisioning/polling';
import { useHost } from '../../common/host-context';
import { readRun, type Run } from '../rows/run-row';

export type RunView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  /** `isCutOff`: what is shown may be old, since looking has failed some times in a row; it goes on. */
  | { readonly kind: 'ready'; readonly run: Run; readonly isCutOff: boolean };

/** The run's row, looked at again by the schedule of `core/` while something is to come; `reload` looks at once. */
export const useRun = (id: string): { readonly view: RunView; readonly reload: () => void } => {
  const { webAPI, now } = useHost();
  const [view, setView] = React.useState<RunView>({ kind: 'loading' });
  const [looks, setLooks] = React.useState(0);
  const since = React.useRef({ state: '', at: 0 });
  const failures = React.useRef(0);
  const reload = React.useCallback(() => setLooks((count) => count + 1), []);

  // A draft is not polled, but it may have been finished in another window meanwhile.
  React.useEffect(() => {
    window.addEventListener('focus', reload);
    return () => window.removeEventListener('focus', reload);
  }, [reload]);

  React.useEffect(() => {
    let outdated = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = (state: Run['state']) => {
      if (since.current.state !== state) since.current = { state, at: now() };
      const delay = pollDelay(state, now() - since.current.at);
      if (delay !== null) timer = setTimeout(reload, delay);
    };
    readRun(webAPI, id).then(
      (run) => {
        if (outdated) return;
        failures.current = 0;
        setView({ kind: 'ready', run, isCutOff: false });
        again(run.state);
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
  }, [id, looks]);

  return { view, reload };
};
