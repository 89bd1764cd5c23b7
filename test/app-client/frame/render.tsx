import { initializeIcons, ThemeProvider } from '@fluentui/react';
import { render, type RenderResult } from '@testing-library/react';
import * as React from 'react';
import type { AppDefinition } from '../../../sandbox/app/contract/app';
import type { TableDefinition } from '../../../sandbox/app/contract/table';
import { createDialogs } from '../../../sandbox/app/client/dialogs/dialogs';
import { ClientApiProvider, createFormsHost } from '../../../sandbox/app/client/form/client-api-provider';
import { createLibraries } from '../../../sandbox/app/client/libraries';
import { createNotifications } from '../../../sandbox/app/client/notifications';
import { createRouter } from '../../../sandbox/app/client/router';
import { ShellProvider, type Shell } from '../../../sandbox/app/client/shell';
import { createTables } from '../../../sandbox/app/client/tables';
import { createText } from '../../../sandbox/app/client/texts';
import { theme } from '../../../sandbox/app/client/theme';
import { createWebApi } from '../../../sandbox/app/client/web-api';
import { app as usualApp, boats } from './definitions';

initializeIcons('', { disableWarnings: true });
window.matchMedia = (query) =>
  ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;

/** What the server answers to a request; everything on this side of it is the real thing. */
export type Server = (path: string, init: RequestInit) => { readonly status: number; readonly body?: unknown };

export type World = {
  readonly app?: AppDefinition;
  readonly tables?: readonly TableDefinition[];
  readonly server?: Server;
  readonly address?: string;
};

const emptyServer: Server = () => ({ status: 200, body: { value: [] } });

export const createShell = ({ app = usualApp, tables = [boats], server = emptyServer, address = '/main.aspx' }: World = {}): Shell => {
  window.history.replaceState(null, '', address);
  let bars = 0;
  const request = async (path: unknown, init: RequestInit = {}): Promise<Response> => {
    const { status, body } = server(decodeURIComponent(String(path)), init);
    const text = body === undefined ? '' : JSON.stringify(body);
    return { ok: status < 400, status, statusText: '', headers: new Headers(), text: async () => text } as Response;
  };
  return {
    app,
    text: createText(app.user.languageId),
    tables: createTables(app.tables, async (name) => {
      const found = tables.find(({ logicalName }) => logicalName === name);
      if (!found) throw new Error(`no table ${name}`);
      return found;
    }),
    webApi: createWebApi(request as typeof fetch),
    router: createRouter(window, app.uniqueName),
    libraries: createLibraries(document, window),
    notifications: createNotifications(() => `bar-${++bars}`),
    dialogs: createDialogs(),
  };
};

export const renderInShell = (content: React.ReactElement, shell: Shell = createShell()): RenderResult =>
  render(
    <ThemeProvider theme={theme}>
      <ShellProvider value={shell}>
        <ClientApiProvider shell={shell} host={createFormsHost(shell)}>
          {content}
        </ClientApiProvider>
      </ShellProvider>
    </ThemeProvider>,
  );
