import { pollDelay } from '../../../core/provisioning/polling';
import { useHost } from '../../common/host-context';
import { useWatched, type Watched } from '../../common/use-watched';
import { readRun, type Run } from '../rows/run-row';

/** The run's row, looked at again by the schedule of `core/`. */
export const useRun = (id: string): { readonly view: Watched<Run>; readonly reload: () => void } => {
  const { webAPI } = useHost();
  return useWatched(id, {
    read: () => readRun(webAPI, id),
    stateOf: (run) => run.state,
    delay: (run, watchedFor) => pollDelay(run.state, watchedFor),
  });
};
