/** Asked before a page or a dialog goes away; false keeps it. */
export type LeaveGuard = {
  /** Whether something would be lost now; the browser's own question on closing the tab needs it at once. */
  wouldLose(): boolean;
  /** Asks the person where something would be lost. */
  mayLeave(): Promise<boolean>;
};

/** All guards of the page, innermost last. */
export type LeaveGuards = LeaveGuard & {
  /** The answer removes it. */
  add(guard: LeaveGuard): () => void;
};

export const createLeaveGuards = (): LeaveGuards => {
  const guards: LeaveGuard[] = [];
  return {
    add: (guard) => {
      guards.push(guard);
      return () => {
        const index = guards.indexOf(guard);
        if (index >= 0) guards.splice(index, 1);
      };
    },
    wouldLose: () => guards.some((guard) => guard.wouldLose()),
    mayLeave: async () => {
      for (const guard of [...guards].reverse()) if (!(await guard.mayLeave())) return false;
      return true;
    },
  };
};

/** Has the browser ask before the tab is closed or reloaded while something would be lost. The answer ends it. */
export const guardTab = (guards: LeaveGuard, page: Pick<Window, 'addEventListener' | 'removeEventListener'>): (() => void) => {
  const ask = (event: BeforeUnloadEvent): void => {
    if (guards.wouldLose()) event.preventDefault();
  };
  page.addEventListener('beforeunload', ask);
  return () => page.removeEventListener('beforeunload', ask);
};
