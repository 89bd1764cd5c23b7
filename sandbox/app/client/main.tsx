import { ThemeProvider } from '@fluentui/react';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import './styles/main.css';
import { readApp, readTable } from './definitions';
import { createDialogs } from './dialogs/dialogs';
import { ClientApiProvider, createFormsHost } from './form/client-api-provider';
import { AppFrame } from './frame/app-frame';
import { PageError } from './frame/page-error';
import { createLibraries } from './libraries';
import { createNotifications } from './notifications';
import { createRouter } from './router';
import { ShellProvider, type Shell } from './shell';
import { createTables } from './tables';
import { createText } from './texts';
import { setThemeVariables, theme } from './theme';
import { createWebApi } from './web-api';

const makeShell = async (): Promise<Shell> => {
  const app = await readApp(new URLSearchParams(window.location.search).get('appname'));
  return {
    app,
    text: createText(app.user.languageId),
    tables: createTables(app.tables, readTable),
    webApi: createWebApi(window.fetch.bind(window)),
    router: createRouter(window, app.uniqueName),
    libraries: createLibraries(document, window),
    notifications: createNotifications(() => crypto.randomUUID()),
    dialogs: createDialogs(),
  };
};

const languageIds: Readonly<Record<string, number>> = { bg: 1026, de: 1031, en: 1033, fr: 1036 };

const start = async (place: HTMLElement): Promise<void> => {
  setThemeVariables(document.documentElement.style);
  const show = (content: React.ReactNode): void => void ReactDOM.render(<ThemeProvider theme={theme}>{content}</ThemeProvider>, place);
  try {
    const shell = await makeShell();
    show(
      <ShellProvider value={shell}>
        <ClientApiProvider shell={shell} host={createFormsHost(shell)}>
          <AppFrame />
        </ClientApiProvider>
      </ShellProvider>,
    );
  } catch (error) {
    const text = createText(languageIds[document.documentElement.lang] ?? 1033);
    show(<PageError error={error} text={text} onRetry={() => window.location.reload()} />);
  }
};

const place = document.getElementById('shell');
if (place) void start(place);
