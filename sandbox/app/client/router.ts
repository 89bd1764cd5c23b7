import { addressOf, pageAt, type Page } from './page';

/** Asked before the person leaves a page: may they? `dirty` is asked when the tab itself closes, where nobody can wait. */
export type LeaveGuard = { readonly dirty: () => boolean; readonly mayLeave: () => Promise<boolean> };

export type Router = {
  current(): Page;
  /** False where a guard kept the person on the page. */
  go(page: Page, options?: { replace?: boolean }): Promise<boolean>;
  /** To the page before, or to `otherwise` where this page was the first. */
  back(otherwise: Page): Promise<boolean>;
  /** Path and query, for links that may be opened in a new tab. */
  address(page: Page): string;
  /** Returns what ends the subscription. */
  subscribe(listener: (page: Page) => void): () => void;
  guard(guard: LeaveGuard): () => void;
};

/** Pages by the browser's history. Each entry of the history remembers its place, so that a refused Back can be undone. */
export const createRouter = (view: Window, app: string): Router => {
  const listeners = new Set<(page: Page) => void>();
  const guards = new Set<LeaveGuard>();
  let page = pageAt(view.location.search);
  let position = positionOf(view.history.state);
  let returning = false;
  view.history.replaceState({ position }, '', view.location.href);

  const mayLeave = async (): Promise<boolean> => {
    for (const guard of guards) if (!(await guard.mayLeave())) return false;
    return true;
  };
  const show = (next: Page): void => {
    page = next;
    for (const listener of listeners) listener(next);
  };

  view.addEventListener('popstate', (event) => {
    if (returning) {
      returning = false;
      return;
    }
    const wanted = positionOf(event.state);
    const next = pageAt(view.location.search);
    void mayLeave().then((may) => {
      if (may) {
        position = wanted;
        show(next);
      } else if (wanted !== position) {
        returning = true;
        view.history.go(position - wanted);
      }
    });
  });
  view.addEventListener('beforeunload', (event) => {
    if ([...guards].some((guard) => guard.dirty())) event.preventDefault();
  });

  const go: Router['go'] = async (next, { replace = false } = {}) => {
    if (!(await mayLeave())) return false;
    if (replace) view.history.replaceState({ position }, '', addressOf(next, app));
    else view.history.pushState({ position: ++position }, '', addressOf(next, app));
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
    address: (target) => addressOf(target, app),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    guard(guard) {
      guards.add(guard);
      return () => void guards.delete(guard);
    },
  };
};

const positionOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'position' in state && typeof state.position === 'number' ? state.position : 0;
