import { addressOf, pageAt, type Page } from './page';
import type { LeaveGuard } from './xrm/leave-guards';

export type Router = {
  current(): Page;
  /** False where a guard kept the person on the page. */
  go(page: Page, options?: { replace?: boolean }): Promise<boolean>;
  /** To the page before, or to `otherwise` where this page was the first. */
  back(otherwise: Page): Promise<boolean>;
  /** Returns what ends the subscription. */
  subscribe(listener: () => void): () => void;
};

/** Pages by the browser's history. Each entry remembers its place, so that a refused Back can be undone. */
export const createRouter = (view: Window, app: string, guards: LeaveGuard): Router => {
  const listeners = new Set<() => void>();
  let page = entryOf(view.history.state)?.page ?? pageAt(view.location.search);
  let position = entryOf(view.history.state)?.position ?? 0;
  let returning = false;
  view.history.replaceState({ position, page }, '', view.location.href);

  const show = (next: Page): void => {
    page = next;
    for (const listener of [...listeners]) listener();
  };

  view.addEventListener('popstate', (event) => {
    if (returning) {
      returning = false;
      return;
    }
    const entry = entryOf(event.state);
    const wanted = entry?.position ?? 0;
    void guards.mayLeave().then((may) => {
      if (may) {
        position = wanted;
        show(entry?.page ?? pageAt(view.location.search));
      } else if (wanted !== position) {
        returning = true;
        view.history.go(position - wanted);
      }
    });
  });

  const go: Router['go'] = async (next, { replace = false } = {}) => {
    if (!(await guards.mayLeave())) return false;
    if (!replace) position += 1;
    view.history[replace ? 'replaceState' : 'pushState']({ position, page: next }, '', addressOf(next, app));
    show(next);
    return true;
  };

  return {
    current: () => page,
    go,
    async back(otherwise) {
      if (position === 0) return go(otherwise, { replace: true });
      view.history.back();
      return true;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

type Entry = { readonly position: number; readonly page: Page };

/** Entries of the history are this file's own, or another site's that the browser would not show us. */
const entryOf = (state: unknown): Entry | null =>
  typeof state === 'object' && state !== null && 'position' in state ? (state as Entry) : null;
