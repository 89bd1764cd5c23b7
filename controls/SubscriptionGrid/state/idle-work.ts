import type { Work } from '../table/work';

/** Does work step by step, between which the browser paints and hears the person. What is begun later takes its place. */
export const createIdleWork = (): ((work: Work<unknown>) => void) => {
  let latest: Work<unknown> | null = null;
  return (work) => {
    const go = (): void => {
      if (work === latest && !work.step()) setTimeout(go);
    };
    latest = work;
    setTimeout(go);
  };
};
