import { createStore, type Store } from './store';

/** A bar above every page (`Xrm.App.addGlobalNotification`). Levels: 1 success, 2 error, 3 warning, 4 information. */
export type GlobalNotification = {
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly message: string;
  readonly closable: boolean;
  readonly action: { readonly label: string; readonly run: () => void } | null;
};

export type GlobalNotifications = Pick<Store<readonly GlobalNotification[]>, 'get' | 'subscribe'> & {
  /** The id of the new bar. */
  add(notification: Omit<GlobalNotification, 'id'>): string;
  clear(id: string): void;
};

export const createGlobalNotifications = (): GlobalNotifications => {
  const store = createStore<readonly GlobalNotification[]>([]);
  let made = 0;
  return {
    get: store.get,
    subscribe: store.subscribe,
    add: (notification) => {
      const id = `notification-${++made}`;
      store.set([...store.get(), { ...notification, id }]);
      return id;
    },
    clear: (id) => store.set(store.get().filter((shown) => shown.id !== id)),
  };
};
