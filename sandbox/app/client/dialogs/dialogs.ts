import type * as React from 'react';
import type { LeaveGuard } from '../router';
import { createStore, type Store } from '../xrm/store';

/** CSS lengths; null leaves the default of the dialog's kind. */
export type DialogSize = { readonly width: string | null; readonly height: string | null };

/** `message` is a small box in the middle of the page; `page` has a title bar, and room for a form or a web page. */
export type DialogKind = 'message' | 'page';

type Appearance = {
  readonly kind: DialogKind;
  readonly title: string;
  readonly size: DialogSize;
  readonly position: 'centre' | 'side';
};

export type DialogRequest<T> = Appearance & {
  readonly render: (dialog: DialogHandle<T>) => React.ReactNode;
  /** What the opener gets when the person closes the dialog by button or Esc; asked at that moment. */
  readonly dismissed: () => T;
};

/** What the content of a dialog may do with it. */
export type DialogHandle<T> = {
  /** Ends the dialog and hands `result` to who opened it. */
  close(result: T): void;
  /** Is asked before the person closes the dialog. */
  guard(guard: LeaveGuard): () => void;
  setTitle(title: string): void;
};

/** A dialog on the screen. */
export type OpenDialog = Appearance & {
  readonly id: number;
  readonly content: React.ReactNode;
  /** Close button or Esc: the guards are asked first. */
  dismiss(): Promise<void>;
};

export type Dialogs = Pick<Store<readonly OpenDialog[]>, 'get' | 'subscribe'> & {
  /** Resolves when the dialog is closed. */
  open<T>(request: DialogRequest<T>): Promise<T>;
};

export const createDialogs = (): Dialogs => {
  const store = createStore<readonly OpenDialog[]>([]);
  let opened = 0;

  const open = <T>({ render, dismissed, ...appearance }: DialogRequest<T>): Promise<T> =>
    new Promise((resolve) => {
      const id = ++opened;
      const guards = new Set<LeaveGuard>();
      const handle: DialogHandle<T> = {
        close: (result) => {
          store.set(store.get().filter((dialog) => dialog.id !== id));
          resolve(result);
        },
        guard: (guard) => {
          guards.add(guard);
          return () => void guards.delete(guard);
        },
        setTitle: (title) => store.set(store.get().map((dialog) => (dialog.id === id ? { ...dialog, title } : dialog))),
      };
      const dismiss = async (): Promise<void> => {
        for (const guard of guards) if (!(await guard.mayLeave())) return;
        handle.close(dismissed());
      };
      store.set([...store.get(), { ...appearance, id, content: render(handle), dismiss }]);
    });

  return { get: store.get, subscribe: store.subscribe, open };
};
