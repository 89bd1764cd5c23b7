import { createAsyncService, type AsyncServiceOptions } from '../../../../sandbox/dataverse/async/service';
import { createSynchronousSteps } from '../../../../sandbox/dataverse/async/synchronous-steps';
import type { JobState } from '../../../../sandbox/dataverse/async/jobs';
import { mergeDefinitions } from '../../../../sandbox/dataverse/definitions/merge';
import type { Step } from '../../../../sandbox/dataverse/solution/types';
import { createClock } from '../../../../sandbox/platform/clock';
import { Database } from '../../../../sandbox/platform/database';
import { businessUnit, contact } from './contact';

type Job = { readonly step: string; readonly states: JobState[] };

/** An async service over a database of its own, with the endpoint at `url`; its system jobs are kept here. */
export const createScene = (url: string, steps: readonly Step[], options: Partial<AsyncServiceOptions> = {}) => {
  const database = options.database ?? new Database(':memory:');
  const jobs = new Map<string, Job>();
  const clock = options.clock ?? createClock();
  const definitions = {
    ...mergeDefinitions([]),
    steps,
    tables: new Map([['contact', contact]]),
    attributes: new Map([['contact', new Map(contact.attributes.map((each) => [each.logicalName, each]))]]),
  };
  let last = 0;
  const newId = () => `00000000-0000-4000-8000-${String(++last).padStart(12, '0')}`;
  const synchronousSteps = createSynchronousSteps(database, newId);
  const service = createAsyncService({
    database,
    clock,
    fetch: globalThis.fetch,
    organization: { id: '4ef5b371-e89e-e711-8122-000d3aa2331c', name: 'OrgName', url: 'http://localhost:5000' },
    newId,
    synchronousSteps,
    definitions: () => definitions,
    endpoint: () => ({ url, authType: 'HttpHeader', authValue: '<settings><setting name="x-key" value="secret"/></settings>' }),
    isEnabled: () => true,
    businessUnitOf: () => businessUnit,
    jobs: {
      create: (id, step) => void jobs.set(id, { step: step.name, states: [{ status: 'waiting' }] }),
      remove: (id) => void jobs.delete(id),
      update: (id, state) => void jobs.get(id)?.states.push(state),
    },
    retryDelay: 0,
    ...options,
  });
  return {
    /** Makes a change as requests do: as a whole, when its synchronous steps agree. */
    complete: synchronousSteps.complete,
    service,
    database,
    clock,
    statuses: () => [...jobs.values()].map(({ states }) => states.map(({ status }) => status)),
    lastStates: () => [...jobs.values()].map(({ states }) => states.at(-1)),
  };
};
