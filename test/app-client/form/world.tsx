import { setIconOptions, ThemeProvider } from '@fluentui/react';
import { render, type RenderResult } from '@testing-library/react';
import * as React from 'react';
import type { TableDefinition } from '../../../sandbox/app/contract/table';
import { createDialogs } from '../../../sandbox/app/client/dialogs/dialogs';
import { ClientApiProvider, createFormsHost } from '../../../sandbox/app/client/form/client-api-provider';
import type { FormSession } from '../../../sandbox/app/client/form/form-session';
import type { FormsHost } from '../../../sandbox/app/client/form/host';
import { openForm } from '../../../sandbox/app/client/form/open-form';
import { createLibraries } from '../../../sandbox/app/client/libraries';
import { createNotifications } from '../../../sandbox/app/client/notifications';
import { createRouter } from '../../../sandbox/app/client/router';
import { ShellProvider, type Shell } from '../../../sandbox/app/client/shell';
import { createTables } from '../../../sandbox/app/client/tables';
import { createText } from '../../../sandbox/app/client/texts';
import { createWebApi } from '../../../sandbox/app/client/web-api';
import { createNetwork, type Network } from './network';
import { boatSummary, boatTable, portSummary, portTable, userSummary } from './sample-table';

export const boatId = '11111111-0000-4000-8000-000000000001';
export const portId = '22222222-0000-4000-8000-000000000001';
export const userId = '33333333-0000-4000-8000-000000000001';

const annotated = (column: string, id: string, name: string, table: string) => ({
  [`_${column}_value`]: id,
  [`_${column}_value@OData.Community.Display.V1.FormattedValue`]: name,
  [`_${column}_value@Microsoft.Dynamics.CRM.lookuplogicalname`]: table,
});

/** A boat as the Web API answers it. */
const boatRow = {
  boatid: boatId,
  name: 'Tern',
  log: null,
  mail: 'tern@example.com',
  berths: 4,
  length: 9.5,
  engine: true,
  rig: 1,
  flags: '1,2',
  launched: '2020-02-29',
  inspected: '2026-03-01T23:30:00Z',
  statecode: 0,
  statuscode: 1,
  ...annotated('portid', portId, 'Varna', 'port'),
  ...annotated('ownerid', userId, 'Ana Petrova', 'systemuser'),
};

const privileges = ['Boat', 'Port'].flatMap((table) => ['Create', 'Read', 'Write', 'Delete'].map((right) => `prv${right}${table}`));

export type World = { readonly shell: Shell; readonly host: FormsHost; readonly network: Network };

type WorldOptions = {
  readonly languageId?: number;
  readonly timeZone?: string;
  readonly tables?: readonly TableDefinition[];
  readonly row?: Record<string, unknown>;
  readonly privileges?: readonly string[];
  /** Rows of e-mails. */
  readonly emails?: readonly Record<string, unknown>[];
};

setIconOptions({ disableWarnings: true });

/** What browsers have and jsdom does not; nothing here depends on the answers. */
Object.assign(window, {
  matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  ResizeObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
});

/** The shell's own parts over a network in memory: a boat called Tern in the port of Varna. */
export const createWorld = (options: WorldOptions = {}): World => {
  const { languageId = 1033, timeZone = 'Europe/Sofia', row = {} } = options;
  const definitions = options.tables ?? [boatTable, portTable];
  const network = createNetwork({
    boats: { key: 'boatid', rows: [{ ...boatRow, ...row }] },
    ports: {
      key: 'portid',
      rows: [
        { portid: portId, name: 'Varna' },
        { portid: '22222222-0000-4000-8000-000000000002', name: 'Burgas' },
      ],
    },
    annotations: { key: 'annotationid', rows: [] },
    emails: { key: 'activityid', rows: options.emails ?? [] },
  });
  window.history.replaceState(null, '', '/main.aspx?appname=fleet');
  const text = createText(languageId);
  const shell: Shell = {
    app: {
      uniqueName: 'fleet',
      title: 'Fleet',
      areas: [],
      tables: [boatSummary, portSummary, userSummary],
      user: {
        userId,
        name: 'Ana Petrova',
        email: 'ana@example.com',
        languageId,
        localeId: languageId,
        timeZone,
        roles: [{ id: '44444444-0000-4000-8000-000000000001', name: 'Skipper' }],
        privileges: options.privileges ?? privileges,
        currencies: [{ id: 'eur', name: 'Euro', code: 'EUR', symbol: '€', precision: 2, isBase: true, isDefault: true }],
        organization: { id: '55555555-0000-4000-8000-000000000001', name: 'Harbour' },
      },
    },
    text,
    tables: createTables([boatSummary, portSummary, userSummary], (name) => {
      const found = definitions.find(({ logicalName }) => logicalName === name);
      return found ? Promise.resolve(found) : Promise.reject(new Error(`no table ${name}`));
    }),
    webApi: createWebApi(network.fetcher),
    router: createRouter(window, 'fleet'),
    libraries: createLibraries(document, window),
    notifications: createNotifications(() => 'notification'),
    dialogs: createDialogs(),
  };
  return { shell, host: createFormsHost(shell), network };
};

type Place = { saved: number; closed: number; opened: number };

/** A form without its drawing; `place` counts what it asked of its surroundings. */
export const openSession = async (
  { shell, host }: World,
  request: { id?: string | null; table?: string; defaults?: Readonly<Record<string, unknown>> } = {},
): Promise<{ session: FormSession; place: Place }> => {
  const place: Place = { saved: 0, closed: 0, opened: 0 };
  const session = await openForm(
    shell,
    host,
    { table: request.table ?? 'boat', id: request.id === undefined ? boatId : request.id, formId: null, defaults: request.defaults ?? {} },
    () => ({
      saved: () => void place.saved++,
      close: () => void place.closed++,
      openNew: () => void place.opened++,
    }),
  );
  return { session, place };
};

/** Draws something inside the shell, with dialogs over it. */
export const show = ({ shell, host }: World, content: React.ReactNode): RenderResult =>
  render(
    <ThemeProvider>
      <ShellProvider value={shell}>
        <ClientApiProvider shell={shell} host={host}>
          {content}
        </ClientApiProvider>
      </ShellProvider>
    </ThemeProvider>,
  );
