import { randomUUID } from 'node:crypto';
import { runStatus, type ProvisioningRow } from '../../../solution/rows';
import { readConfiguration, type Configuration } from '../../../plugins/configuration';
import { connectProviders, consentsOf } from '../../../plugins/connections';
import { createDataverse } from '../../../plugins/dataverse/client';
import { sweepRuns } from '../../../plugins/jobs/sweep-runs';
import { createSealing } from '../../../plugins/sealing/seal';
import { createHandler, type Handler } from '../../../plugins/steps/handler';
import { readJournal } from '../../../plugins/steps/provisioning/journal';
import { stillClock, timeOf } from './clock';
import { dataverseWorld, serviceToken } from './dataverse';
import { draft } from './draft';
import { environment, loginMetadata } from './environment';
import { watchedLog } from './log';
import { partnerCenterWorld } from './partner-center';
import { served } from './serve';

/** What a test may do to the service's calls of Dataverse: answer in its place, or null to let it through. */
export type Intercept = (request: Request) => Promise<Response | null> | Response | null;

/** Puts something between the service and all systems that it calls. */
export type Wrap = (send: typeof fetch) => typeof fetch;
export type WorkerOptions = { readonly name?: string; readonly isStopping?: () => boolean; readonly wrap?: Wrap };
export type Worker = Handler & {
  /** Works on the run as if a person asked, until it rests. */
  finish(id: string): Promise<void>;
  /** Looks for runs that nobody works on, and works on them until they rest. */
  sweep(): Promise<void>;
};

/** A whole world: our service's handler between the sandbox's Dataverse and Partner Center, on one clock that stands still. */
export const createWorld = async (settings: Readonly<Record<string, string>> = {}) => {
  const clock = stillClock();
  const time = timeOf(clock);
  const partnerCenter = partnerCenterWorld(clock);
  const dataverse = await dataverseWorld(clock);
  const server = await served(partnerCenter.app);
  const configuration: Configuration = readConfiguration({
    ...environment,
    TENANTRY_PARTNER_CENTER_URL: `${server.url}/partner-center`,
    TENANTRY_PARTNER_SALES_URL: `${server.url}/partner-sales`,
    TENANTRY_LOGIN_METADATA: loginMetadata(server.url),
    ...settings,
  });
  const watched = watchedLog();
  const { log, lines } = watched;

  let intercept: Intercept = () => null;
  const crm: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    return (await intercept(request.clone())) ?? dataverse.app.request(request);
  };
  const sealing = createSealing(Buffer.from(configuration.TENANTRY_SEAL_KEY, 'base64'));
  const connected = (wrap: Wrap = (send) => send) => {
    const client = createDataverse({
      url: configuration.TENANTRY_DATAVERSE_URL,
      tokens: { token: async () => serviceToken, forget: () => undefined },
      fetch: wrap(crm),
      timeoutMilliseconds: configuration.TENANTRY_DATAVERSE_TIMEOUT_SECONDS * 1000,
      time,
    });
    const outside = { fetch: wrap(fetch), time, log, newId: randomUUID, sealing };
    return { client, providers: connectProviders(configuration, outside, consentsOf(configuration, outside, client)) };
  };
  const service = connected();

  /** A worker as in one process of the service; several of them share the work. */
  const worker = ({ name = 'worker', isStopping = () => false, wrap }: WorkerOptions = {}): Worker => {
    const { client, providers } = connected(wrap);
    const handler = createHandler({
      dataverse: client,
      providers,
      sealing,
      time,
      log,
      newId: randomUUID,
      random: () => 0.5,
      worker: name,
      leaseMilliseconds: 180_000,
      waitingCheckMilliseconds: 60_000,
      isStopping,
    });
    return {
      ...handler,
      async finish(id) {
        await handler.begin(id, { asked: true });
        await handler.idle();
      },
      async sweep() {
        await sweepRuns({ dataverse: client, handler, time, everyMilliseconds: 1 }).run();
        await handler.idle();
      },
    };
  };

  const submit = (id: string, changes: object = {}) =>
    dataverse.as(dataverse.users.seller, 'PATCH', `csp_provisionings(${id})`, {
      ...changes,
      csp_submittedon: new Date(clock.now()).toISOString(),
      statuscode: runStatus.Submitted,
    });

  return {
    clock,
    time,
    configuration,
    partnerCenter,
    dataverse,
    client: service.client,
    providers: service.providers,
    sealing,
    log,
    lines,
    worker,
    /** The service's clients as another process has them. */
    connected,
    /** Watches or breaks the service's calls of Dataverse. */
    onDataverse: (next: Intercept) => void (intercept = next),
    /** Presses Finish (or Retry) as the seller, with answers mended. */
    submit,
    /** A submitted run of the seller. */
    async submitted(changes: object = {}): Promise<string> {
      const row = await dataverse.as(dataverse.users.seller, 'POST', 'csp_provisionings', { ...draft, ...changes });
      const id = String(row['csp_provisioningid']);
      await submit(id);
      return id;
    },
    async run(id: string): Promise<ProvisioningRow> {
      return (await dataverse.admin('GET', `csp_provisionings(${id})`)) as unknown as ProvisioningRow;
    },
    async steps(id: string): Promise<Readonly<Record<string, string>>> {
      const { csp_steps } = (await dataverse.admin('GET', `csp_provisionings(${id})?$select=csp_steps`)) as { csp_steps: string | null };
      return Object.fromEntries(readJournal(csp_steps).map((entry) => [entry.name, entry.state]));
    },
    rows: async (set: string) => ((await dataverse.admin('GET', set)) as { value: Readonly<Record<string, unknown>>[] }).value,
    async close() {
      await partnerCenter.clearFaults();
      await server.close();
      watched.close();
    },
  };
};
export type World = Awaited<ReturnType<typeof createWorld>>;
