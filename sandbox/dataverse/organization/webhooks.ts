/** What the asynchronous service needs to know of the organization: its endpoints, and its system jobs as rows. */
import type { Endpoint } from '../async/endpoint';
import type { JobState, SystemJobs } from '../async/jobs';
import { tableOf } from '../definitions/definitions';
import type { Engine } from '../engine';
import { create } from '../records/create';
import { remove } from '../records/delete';
import { emptyInput, type Reference } from '../records/input';
import { update } from '../records/update';
import { readRow } from '../store/row';
import type { Json } from '../store/values';
import { systemSession } from './session';

const authTypes: Readonly<Record<number, Endpoint['authType']>> = { 4: 'WebhookKey', 5: 'HttpHeader', 6: 'HttpQueryString' };

/** The endpoint as its row has it now; null where it is gone. */
export const endpointOf = (engine: Engine, id: string): Endpoint | null => {
  const row = readRow(engine.database, tableOf(engine.definitions(), 'serviceendpoint'), id.toLowerCase());
  const authType = authTypes[Number(row?.['authtype'])];
  if (!row || !authType || typeof row['url'] !== 'string') return null;
  return { url: row['url'], authType, authValue: typeof row['authvalue'] === 'string' ? row['authvalue'] : null };
};

/** Whether a step is delivered: an administrator may have disabled it since the import. */
export const isEnabled = (engine: Engine, stepId: string): boolean =>
  readRow(engine.database, tableOf(engine.definitions(), 'sdkmessageprocessingstep'), stepId.toLowerCase())?.['statecode'] === 0;

export const businessUnitOf = (engine: Engine, userId: string): string =>
  String(readRow(engine.database, tableOf(engine.definitions(), 'systemuser'), userId)?.['businessunitid'] ?? '');

/** System jobs are rows of `asyncoperation`, owned by the user whose change set them off. */
export const systemJobs = (engine: Engine): SystemJobs => ({
  create(id, step, event) {
    const regarding: Reference | null = event.after ? { table: event.table, id: event.id } : null;
    create(systemSession(engine), 'asyncoperation', {
      ...emptyInput,
      values: {
        asyncoperationid: id,
        name: step.name,
        operationtype: 1,
        messagename: event.message,
        primaryentitytype: event.table,
        correlationid: event.correlationId,
        ...columnsOf({ status: 'waiting' }),
      },
      lookups: { regardingobjectid: regarding, ownerid: { table: 'systemuser', id: event.caller.userId } },
    });
  },
  remove: (id) => remove(systemSession(engine), { table: 'asyncoperation', id }),
  update: (id, state) => update(systemSession(engine), { table: 'asyncoperation', id }, { ...emptyInput, values: columnsOf(state) }),
});

const columnsOf = (state: JobState): Readonly<Record<string, Json>> => {
  switch (state.status) {
    case 'waiting':
      return { statecode: 0, statuscode: 0 };
    case 'in-progress':
      return { statecode: 2, statuscode: 20, startedon: iso(state.startedOn) };
    case 'waiting-for-retry':
      return { statecode: 1, statuscode: 10, friendlymessage: state.message };
    case 'succeeded':
      return { statecode: 3, statuscode: 30, completedon: iso(state.completedOn), friendlymessage: null };
    case 'failed':
      return { statecode: 3, statuscode: 31, completedon: iso(state.completedOn), friendlymessage: state.message };
    case 'canceled':
      return { statecode: 3, statuscode: 32, completedon: iso(state.completedOn), friendlymessage: state.message };
  }
};

const iso = (instant: number): string => new Date(instant).toISOString();
