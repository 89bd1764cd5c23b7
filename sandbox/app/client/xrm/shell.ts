import * as React from 'react';
import type { AppDefinition } from '../../contract/app';
import type { TableDefinition } from '../../contract/table';
import type { Dialogs } from '../dialogs/dialogs';
import type { DataverseClient } from './dataverse-client';
import type { GlobalNotifications } from './global-notifications';
import type { LeaveGuards } from './leave-guards';

/** What forms, dialogs, controls and the Client API need of the page around them. The frame makes one when it starts. */
export type Shell = {
  /** Origin of the page, without a slash at the end. */
  readonly clientUrl: string;
  readonly app: AppDefinition;
  readonly dataverse: DataverseClient;
  readonly dialogs: Dialogs;
  readonly notifications: GlobalNotifications;
  readonly guards: LeaveGuards;
  /** Loaded once; rejects for a table that does not exist. */
  loadTable(logicalName: string): Promise<TableDefinition>;
  /** Runs a JavaScript web resource in the page, once. */
  loadLibrary(webResource: string): Promise<void>;
  /** Shows a page in place of the present one. Guards are asked first; false where somebody chose to stay. */
  navigate(page: PageAddress): Promise<boolean>;
  /** A sentence of the shell in the user's language; `{0}` stands for the first value. */
  text(key: string, ...values: readonly (string | number)[]): string;
};

/** A page of the app. Ids are lower case without braces. */
export type PageAddress =
  | { readonly kind: 'list'; readonly table: string; readonly viewId?: string }
  | RecordAddress
  | { readonly kind: 'webresource'; readonly name: string; readonly data?: string };

export type RecordAddress = {
  readonly kind: 'record';
  readonly table: string;
  /** Null for a row that is still to be made. */
  readonly id: string | null;
  readonly formId?: string;
  /** First values of a new row, by logical name. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** The row from whose form or sub-grid the new one is made: its lookup is filled in. */
  readonly createFrom?: { readonly id: string; readonly name: string; readonly entityType: string };
  readonly tab?: string;
};

const Context = React.createContext<Shell | null>(null);

export const ShellProvider = Context.Provider;

export const useShell = (): Shell => {
  const shell = React.useContext(Context);
  if (!shell) throw new Error('There is no shell around this component.');
  return shell;
};
