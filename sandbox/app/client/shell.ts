import * as React from 'react';
import type { AppDefinition } from '../contract/app';
import type { Dialogs } from './dialogs/dialogs';
import type { Libraries } from './libraries';
import type { Notifications } from './notifications';
import type { Router } from './router';
import type { Tables } from './tables';
import type { Text } from './texts';
import type { WebApi } from './web-api';

/** What every part of the client works with; made once in main.tsx. */
export type Shell = {
  readonly app: AppDefinition;
  readonly text: Text;
  readonly tables: Tables;
  readonly webApi: WebApi;
  readonly router: Router;
  readonly libraries: Libraries;
  readonly notifications: Notifications;
  readonly dialogs: Dialogs;
};

const ShellContext = React.createContext<Shell | null>(null);

export const ShellProvider = ShellContext.Provider;

export const useShell = (): Shell => {
  const shell = React.useContext(ShellContext);
  if (!shell) throw new Error('A part of the shell is used outside of ShellProvider.');
  return shell;
};
