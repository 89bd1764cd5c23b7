import type * as React from 'react';
import { createLeaveGuards, type LeaveGuards } from '../xrm/leave-guards';
import { createStore, type Store } from '../xrm/store';

/** CSS lengths; null leaves the default of the dialog's kind. */
export type DialogSize = { readonly width: string | null; readonly height: string | null };

/** `plain` shows nothing but what it renders (alerts draw their own frame); others get a title bar and a close button. */
export type DialogKind = 'plain' | 'page';

export type DialogRequest<T> = {
  readonly kind: DialogKind;
  readonly title: string;
  readonly size: DialogSize;
  readonly position: 'centre' | 'side';
  /** `close` ends the dialog and hands `result` to who opened it. */
  readonly render: (dialog: { close(result: T): void; guards: LeaveGuards; setTitle(title: string): void }) => React.ReactNode;
  /** What the opener gets when the person closes it by button or Esc; asked at that moment. */
  readonly dismissed: () => T;
};

/** A dialog on the screen. */
export type OpenDialog = {
  readonly id: number;
  readonly kind: DialogKind;
  readonly title: string;
  readonly size: DialogSize;
  readonly position: 'centre' | 'side';
  readonly content: React.ReactNode;
  /** By close button or Esc: guards of the dialog are asked first. */
  dismiss(): Promise<void>;
};

export type Dialogs = Pick<Store<readonly OpenDialog[]>, 'get' | 'subscribe'> & {
  /** Resolves when the dialog is closed. */
  open<T>(request: DialogRequest<T>): Promise<T>;
};

export const createDialogs = (): Dialogs => {
  const store = createStore<readonly OpenDialog[]>([]);
  let opened = 0;

  const open = <T>(request: DialogRequest<T>): Promise<T> =>
    new Promise((resolve) => {
      const id = ++opened;
      const guards = createLeaveGuards();
      const close = (result: T): void => {
        store.set(store.get().filter((dialog) => dialog.id !== id));
        resolve(result);
      };
      const setTitle = (title: string): void => store.set(store.get().map((dialog) => (dialog.id === id ? { ...dialog, title } : dialog)));
      const { kind, title, size, position } = request;
      const dismiss = async (): Promise<void> => {
        if (await guards.mayLeave()) close(request.dismissed());
      };
      store.set([...store.get(), { id, kind, title, size, position, content: request.render({ close, guards, setTitle }), dismiss }]);
    });

  return { get: store.get, subscribe: store.subscribe, open };
};
