/** Notifications that stand above every page (`Xrm.App.addGlobalNotification`). */
export type GlobalNotification = {
  readonly id: string;
  readonly level: 'success' | 'error' | 'warning' | 'information';
  readonly message: string;
  readonly closable: boolean;
  readonly action: { readonly label: string; readonly run: () => void } | null;
};

export type Notifications = {
  current(): readonly GlobalNotification[];
  /** Returns the id to clear it by. */
  add(notification: Omit<GlobalNotification, 'id'>): string;
  clear(id: string): void;
  subscribe(listener: () => void): () => void;
};

export const createNotifications = (newId: () => string): Notifications => {
  let shown: readonly GlobalNotification[] = [];
  const listeners = new Set<() => void>();
  const change = (next: readonly GlobalNotification[]): void => {
    shown = next;
    for (const listener of listeners) listener();
  };
  return {
    current: () => shown,
    add(notification) {
      const id = newId();
      change([...shown, { ...notification, id }]);
      return id;
    },
    clear: (id) => change(shown.filter((one) => one.id !== id)),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
