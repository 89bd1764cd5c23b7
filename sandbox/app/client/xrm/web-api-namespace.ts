import type { Shell } from '../shell';
import { withClientApiErrors } from './client-api-error';
import { execute, type ExecuteRequest } from './execute';
import { promised } from './promised';
import { refusing } from './refusing';
import type { RecordApi } from './web-api';

/** `Xrm.WebApi`. A browser in a model-driven app is always online. */
export const createWebApiNamespace = (shell: Shell, records: RecordApi): Xrm.WebApi => {
  const calls = {
    createRecord: (table: string, values: object) => promised(records.createRecord(table, { ...values })),
    updateRecord: (table: string, id: string, values: object) => promised(records.updateRecord(table, id, { ...values })),
    deleteRecord: (table: string, id: string) => promised(records.deleteRecord(table, id).then((deleted) => deleted.id)),
    // The caller names the shape of the row that it asks for.
    retrieveRecord: <T>(table: string, id: string, options?: string) => promised(records.retrieveRecord(table, id, options) as Promise<T>),
    retrieveMultipleRecords: <T>(table: string, options?: string, maxPageSize?: number) =>
      promised(records.retrieveMultipleRecords(table, options, maxPageSize) as Promise<Xrm.RetrieveMultipleResult<T>>),
    isAvailableOffline: () => false,
  };
  return {
    ...calls,
    online: {
      ...calls,
      execute: (request: ExecuteRequest) => promised(withClientApiErrors(() => execute(shell, request))),
      ...refusing('Xrm.WebApi.online', ['executeMultiple']),
    },
    offline: {
      isAvailableOffline: () => false,
      ...refusing('Xrm.WebApi.offline', ['createRecord', 'updateRecord', 'deleteRecord', 'retrieveRecord', 'retrieveMultipleRecords']),
    },
  };
};
