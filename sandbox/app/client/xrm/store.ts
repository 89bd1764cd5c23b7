import * as React from 'react';

/** A value that tells when it is replaced. */
export type Store<T> = {
  get(): T;
  set(value: T): void;
  /** Calls back after every replacement; the answer ends it. */
  subscribe(listener: () => void): () => void;
};

export const createStore = <T>(initial: T): Store<T> => {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

/** Renders anew whenever the store's value is replaced. */
export const useStore = <T>(store: Pick<Store<T>, 'get' | 'subscribe'>): T => {
  const [value, show] = React.useState(store.get);
  React.useEffect(() => {
    const update = (): void => show(() => store.get());
    update();
    return store.subscribe(update);
  }, [store]);
  return value;
};
