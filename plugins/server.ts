import { Hono } from 'hono';
import { createApi } from './api';
import { createVerifyPerson } from './auth/incoming';
import { createCatalogues } from './catalogue';
import type { Configuration } from './configuration';
import { connectDataverse, connectMail, connectProviders, consentsOf, dependenciesOf } from './connections';
import { eventsOf } from './events/from-configuration';
import { createHealth } from './health';
import { allJobs } from './jobs';
import { startJobs } from './jobs/job';
import { listen } from './listen';
import type { Log } from './log';
import { findCustomers } from './mapping/find-customers';
import { recomputeTotals } from './contracts/totals';
import { createOrders } from './orders';
import { createReadings } from './orders/readings';
import { newOneTimePassword } from './sealing/one-time-password';
import { createSealing } from './sealing/seal';
import { createGuards, createSteps } from './steps';
import { createAgreements } from './steps/agreements';
import { createContracts } from './steps/contracts';
import { createHandler } from './steps/handler';
import type { Time } from './time';
import { createWebhook } from './webhook/receive';

/** What the service takes from the machine it runs on. */
export type Machine = {
  readonly fetch: typeof fetch;
  readonly time: Time;
  readonly log: Log;
  readonly newId: () => string;
  /** 0 inclusive to 1 exclusive. */
  readonly random: () => number;
  /** Names this process among all that share the work. */
  readonly worker: string;
};

export type Service = {
  /** `http://host:port`. */
  readonly url: string;
  /** Takes no more work, finishes the steps at hand, gives the leases up. */
  stop(): Promise<void>;
};

/** Composes the service and starts it. Rejects where the port cannot be had. */
export const startService = async (configuration: Configuration, machine: Machine): Promise<Service> => {
  const { time, log, newId, random, worker } = machine;
  let stopping = false;
  const isStopping = () => stopping;

  const sealing = createSealing(
    Buffer.from(configuration.TENANTRY_SEAL_KEY, 'base64'),
    configuration.TENANTRY_SEAL_KEYS_OLD.map((key) => Buffer.from(key, 'base64')),
  );
  const world = { ...machine, sealing };
  const dataverse = connectDataverse(configuration, machine);
  const consents = consentsOf(configuration, world, dataverse);
  const providers = connectProviders(configuration, world, consents);
  const eventsUrl = configuration.TENANTRY_EVENTS_URL ?? null;
  const leaseMilliseconds = configuration.TENANTRY_LEASE_SECONDS * 1000;
  const work = { dataverse, providers, time, log, newId, random, worker, isStopping, leaseMilliseconds };

  const waitingCheckMilliseconds = configuration.TENANTRY_WAITING_CHECK_SECONDS * 1000;
  const handler = createHandler({ ...work, sealing, waitingCheckMilliseconds });
  const agreements = createAgreements({ ...work, runs: handler });
  const catalogues = createCatalogues(work);
  const contracts = createContracts(work);

  const contractChanged = async (contractId: string): Promise<void> => {
    await recomputeTotals({ dataverse, time }, contractId);
  };
  const orders = createOrders({ ...work, contractChanged });
  const readings = createReadings({ ...work, contractChanged, orders });

  const mapping = { dataverse, providers, handler, time, log, newId };
  const events = eventsOf(configuration, { ...mapping, readings, fetch: machine.fetch });

  const app = new Hono();
  app.route('/health', createHealth(dependenciesOf(configuration, dataverse, consents), isStopping));
  app.route(
    '/steps',
    createWebhook({
      key: configuration.TENANTRY_WEBHOOK_KEY,
      log,
      stepFor: createSteps({ ...mapping, agreements, catalogues, contracts, orders }),
      guardFor: createGuards({ dataverse }),
    }),
  );
  app.route('/events', events.app);
  app.route(
    '/api',
    createApi(
      {
        dataverse,
        providers,
        consents,
        eventsUrl,
        findCustomers: (providerId) => findCustomers(mapping, providerId),
        catalogues,
        orders,
        readings,
        sealing,
        handler,
        time,
        log,
        newPassword: newOneTimePassword,
      },
      {
        verify: createVerifyPerson({
          issuer: configuration.TENANTRY_ISSUER,
          audience: configuration.TENANTRY_AUDIENCE,
          tenantId: configuration.TENANTRY_TENANT_ID,
          scope: configuration.TENANTRY_SCOPE,
          keysUrl: configuration.TENANTRY_KEYS_URL,
        }),
        crmOrigin: configuration.TENANTRY_CRM_ORIGIN,
        questionsPerMinute: configuration.TENANTRY_QUESTIONS_PER_MINUTE,
        newId,
      },
    ),
  );

  const { url, close } = await listen(app, configuration.TENANTRY_HOST, configuration.TENANTRY_PORT);
  const jobs = startJobs(
    allJobs(configuration, {
      ...mapping,
      agreements,
      catalogues,
      contracts,
      orders,
      readings,
      eventsUrl,
      sendMail: connectMail(configuration, machine),
    }),
    { time, random, log },
  );
  log.info({ url, worker }, 'the service is up');

  return {
    url,
    async stop() {
      stopping = true;
      log.info('the service is stopping');
      await close();
      await jobs.stop();
      await events.stop();
      await agreements.idle();
      await catalogues.idle();
      await contracts.idle();
      await orders.idle();
      await handler.idle();
      log.info('the service has stopped');
    },
  };
};
