import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { createShell } from './app';
import { support as appSupport } from './app/support';
import type { SandboxConfiguration } from './configuration';
import { clockControl } from './control/clock';
import { dataverseFaults } from './control/dataverse-faults';
import { indexPage } from './control/index-page';
import { supportPage } from './control/support';
import { createDataverse } from './dataverse';
import { support as dataverseSupport } from './dataverse/support';
import { createEntra } from './entra';
import { support as entraSupport } from './entra/support';
import { createGraph } from './graph';
import { support as graphSupport } from './graph/support';
import { createPartnerCenter } from './partner-center';
import { support as partnerCenterSupport } from './partner-center/support';
import { createClock } from './platform/clock';
import { Database } from './platform/database';
import { createSession } from './session';
import { admitDeployment } from './tenancy/admit-deployment';
import { currentUserOf } from './tenancy/current-user';
import { refuseStrangers } from './tenancy/refuse-strangers';

const organizationId = '5a7e0000-0000-4000-8000-0000000000f0';

/** Puts the rooms together on one origin: issuer, CRM, provider and the pages that steer them. */
export const createSandbox = async (configuration: SandboxConfiguration) => {
  const { baseUrl, dataFolder, directory, loose } = configuration;
  mkdirSync(dataFolder, { recursive: true });
  const open = (name: string) => new Database(join(dataFolder, `${name}.sqlite`));
  const databases = { entra: open('entra'), dataverse: open('dataverse'), partnerCenter: open('partner-center'), graph: open('graph') };
  const clock = createClock();
  const newId = randomUUID;

  // Tokens live by the real time, by which browsers and services validate them, however the sandbox's clock is moved.
  const entra = await createEntra({ database: databases.entra, clock: createClock(), calendar: clock, baseUrl, directory, newId });
  const verify = (token: string) => entra.tokens.verify(token);
  const clientId = configuration.crmApplication;
  const session = createSession({ database: databases.entra, baseUrl, tenantId: directory.tenantId, clientId, verify, newId });
  const dataverse = createDataverse({
    database: databases.dataverse,
    clock,
    organization: { id: organizationId, name: directory.tenantName, url: baseUrl },
    authenticate: session.principal,
    administrator: { objectId: organizationId, firstName: 'Sandbox', lastName: 'Administrator', email: 'administrator@sandbox.example' },
    loose,
    newId,
  });
  await admitDeployment(dataverse, configuration.administratorApplication);
  const partnerCenter = createPartnerCenter({
    database: databases.partnerCenter,
    clock,
    baseUrl,
    newId,
    random: Math.random,
    verify,
    loose,
    partnerName: () => directory.tenantName,
    rootFile: join(dataFolder, 'partner-center-root.pem'),
  });
  const graph = createGraph({ database: databases.graph, clock, baseUrl, newId, people: directory.people, verify, loose });
  const shell = createShell({
    definitions: () => dataverse.definitions(),
    clientFolder: 'out/sandbox/app',
    signIn: { loginUrl: (returnTo) => `/signin?returnTo=${encodeURIComponent(returnTo)}`, logoutUrl: '/signout' },
    currentUser: currentUserOf({
      dataverse,
      database: databases.dataverse,
      principal: session.principal,
      organization: { id: organizationId, name: directory.tenantName },
    }),
    loose,
  });

  const app = new Hono<{ Bindings: HttpBindings }>();
  app.get('/sandbox/health', (c) => c.json({ status: 'ok' }));
  app.get('/sandbox', (c) => c.html(indexPage(directory.tenantName)));
  app.route('/', clockControl(clock));
  app.route(
    '/',
    supportPage(
      { dataverse: dataverseSupport, entra: entraSupport, 'partner-center': partnerCenterSupport, graph: graphSupport, app: appSupport },
      'out/sandbox/covered.json',
    ),
  );
  app.route('/', dataverseFaults(dataverse));
  app.route('/', session.app);
  app.route('/', refuseStrangers(dataverse, session.principal));
  app.route('/', entra.app);
  app.route('/', partnerCenter.app);
  app.route('/', partnerCenter.pages);
  app.route('/', graph.app);
  app.route('/', graph.pages);
  app.route('/', dataverse.app);
  app.route('/', shell.app);

  dataverse.asyncService.start();
  await partnerCenter.events.start();
  return {
    app,
    close: async () => {
      await Promise.all([dataverse.asyncService.stop(), partnerCenter.events.stop()]);
      for (const database of Object.values(databases)) database.close();
    },
  };
};
