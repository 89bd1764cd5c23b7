import type { Hono } from 'hono';
import type { Clock } from '../platform/clock';
import type { Database } from '../platform/database';
import { createAsyncService, type AsyncService } from './async/service';
import { createSynchronousSteps } from './async/synchronous-steps';
import { createApi, type Authenticate } from './api/app';
import type { Definitions } from './definitions/definitions';
import { mergeDefinitions } from './definitions/merge';
import type { Engine } from './engine';
import { bootstrap, type Administrator } from './organization/bootstrap';
import { installedSolutions, keepSolution, requireUpdate } from './organization/installed';
import { mirrorSolution } from './organization/mirror';
import { systemSession, userOf, type Principal } from './organization/session';
import { ServiceProtection } from './limits/service-protection';
import { businessUnitOf, endpointOf, isEnabled, systemJobs } from './organization/webhooks';
import { administratorId } from './organization/well-known';
import { rightsOf, type Rights } from './security/rights';
import { readSolutionOnce } from './solution/read-once';
import { prepareEngineTables, prepareSchema } from './store/schema';

export type DataverseOptions = {
  readonly database: Database;
  readonly clock: Clock;
  /** `url` is the address people and services use, without a slash at the end. */
  readonly organization: { readonly id: string; readonly name: string; readonly url: string };
  /** Who sends a request; null where it is not known. */
  readonly authenticate: Authenticate;
  /** The first person, made with the organization. */
  readonly administrator: Administrator;
  /** Ignores what is not supported instead of answering 501. */
  readonly loose: boolean;
  readonly newId: () => string;
  /** How webhooks are posted; `fetch` of the process where nothing else is given. */
  readonly fetch?: typeof globalThis.fetch;
};

export type ImportReport = {
  readonly uniqueName: string;
  readonly version: string;
  readonly managed: boolean;
  readonly tables: readonly string[];
  /** Parts that were not understood and are not there now. */
  readonly skipped: readonly { readonly part: string; readonly what: string }[];
};

export type Dataverse = {
  /** Serves `/api/data/v9.2/…`; to be mounted at the root. */ readonly app: Hono;
  /** Installs a solution or a newer version of one; rows that are there stay. Refuses an older version. */
  importSolution(zip: Uint8Array): ImportReport;
  /** The platform's own definitions and the imported ones, merged. */
  definitions(): Definitions;
  /** The user behind a principal and what he may do; null where the organization has no such enabled user. */
  whoIs(principal: Principal): Rights | null;
  /** Answers a Web API request as a user of the organization, without authentication: for samples and pages of the sandbox. */
  asUser(userId: string, request: Request): Promise<Response>;
  readonly administratorId: string;
  /** Delivers webhook steps. Nothing leaves before `start()`; `stop()` before the file is closed. */
  readonly asyncService: AsyncService;
  /** Service protection limits, off until set. */ readonly protection: ServiceProtection;
};

/** The sandbox's Dataverse over one file: what is in it when it is opened again is as it was. */
export const createDataverse = (options: DataverseOptions): Dataverse => {
  const { database, clock, organization, loose, newId } = options;
  prepareEngineTables(database);
  let definitions = mergeDefinitions(installedSolutions(database));
  prepareSchema(database, definitions);
  const synchronousSteps = createSynchronousSteps(database, newId);
  const engine: Engine = {
    database,
    clock,
    organization,
    loose,
    newId: synchronousSteps.newId,
    complete: synchronousSteps.complete,
    definitions: () => definitions,
    importSolution: (zip) => void importSolution(zip),
    publish: (event) => asyncService.publish(event),
  };
  const asyncService = createAsyncService({
    database,
    clock,
    organization,
    newId,
    fetch: options.fetch ?? globalThis.fetch,
    definitions: () => definitions,
    endpoint: (id) => endpointOf(engine, id),
    isEnabled: (stepId) => isEnabled(engine, stepId),
    businessUnitOf: (userId) => businessUnitOf(engine, userId),
    jobs: systemJobs(engine),
    synchronousSteps,
  });
  bootstrap(engine, options.administrator);

  const importSolution = (zip: Uint8Array): ImportReport => {
    const solution = readSolutionOnce(zip);
    requireUpdate(definitions.solutions, solution);
    const before = definitions;
    try {
      database.transaction(() => {
        keepSolution(database, solution, zip);
        definitions = mergeDefinitions(installedSolutions(database));
        prepareSchema(database, definitions);
        mirrorSolution(systemSession(engine), solution);
      });
    } catch (error) {
      definitions = before;
      throw error;
    }
    const { uniqueName, version, managed, skipped } = solution;
    return { uniqueName, version, managed, tables: solution.tables.map((each) => each.logicalName), skipped };
  };

  const protection = new ServiceProtection(clock);
  const { app, asUser } = createApi(engine, options.authenticate, protection);
  return {
    app,
    asUser,
    administratorId,
    asyncService,
    protection,
    importSolution,
    definitions: () => definitions,
    whoIs(principal) {
      const userId = userOf(engine, principal);
      return userId === null ? null : rightsOf(database, definitions, userId);
    },
  };
};
