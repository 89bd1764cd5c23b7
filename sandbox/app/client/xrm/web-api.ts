import { isRow } from '../form/read-record';
import type { Row, WebApiAnswer } from '../web-api';
import type { Shell } from '../shell';
import { plainId } from './client-api';
import { withClientApiErrors } from './client-api-error';

export type RecordKey = { readonly entityType: string; readonly id: string };
export type RecordPage = { readonly entities: Row[]; readonly nextLink: string; readonly fetchXmlPagingCookie?: string };

/** The five calls that `Xrm.WebApi` and a control's `context.webAPI` share. Tables go by their logical names; failures are `ClientApiError`s. */
export type RecordApi = {
  createRecord(table: string, values: Row): Promise<RecordKey>;
  updateRecord(table: string, id: string, values: Row): Promise<RecordKey>;
  deleteRecord(table: string, id: string): Promise<RecordKey>;
  retrieveRecord(table: string, id: string, options?: string): Promise<Row>;
  /** `options` is an OData question that begins with `?`, or the `nextLink` of an earlier answer. */
  retrieveMultipleRecords(table: string, options?: string, maxPageSize?: number): Promise<RecordPage>;
};

const annotations = 'odata.include-annotations="*"';

export const createRecordApi = ({ webApi, tables }: Pick<Shell, 'webApi' | 'tables'>): RecordApi => {
  const setName = (table: string): string => {
    const summary = tables.summary(table);
    if (!summary) throw new Error(`The entity with a name = '${table}' was not found.`);
    return summary.setName;
  };
  const address = (table: string, id: string): string => `${setName(table)}(${plainId(id)})`;

  return {
    createRecord: (table, values) =>
      withClientApiErrors(async () => {
        const answer = await webApi.send(setName(table), { method: 'POST', body: values });
        return { entityType: table, id: newId(answer) };
      }),
    updateRecord: (table, id, values) =>
      withClientApiErrors(async () => {
        await webApi.send(address(table, id), { method: 'PATCH', body: values, headers: { 'If-Match': '*' } });
        return { entityType: table, id: plainId(id) };
      }),
    deleteRecord: (table, id) =>
      withClientApiErrors(async () => {
        await webApi.send(address(table, id), { method: 'DELETE' });
        return { entityType: table, id: plainId(id) };
      }),
    retrieveRecord: (table, id, options = '') =>
      withClientApiErrors(async () => {
        const { body } = await webApi.send(address(table, id) + options, { headers: { Prefer: annotations } });
        return isRow(body) ? body : {};
      }),
    retrieveMultipleRecords: (table, options = '', maxPageSize) =>
      withClientApiErrors(async () => {
        const path = options.startsWith('http') ? options.replace(/^.*?\/api\/data\/v[\d.]+\//, '') : setName(table) + options;
        const size = maxPageSize === undefined ? '' : `,odata.maxpagesize=${maxPageSize}`;
        return pageOf(await webApi.send(path, { headers: { Prefer: annotations + size } }));
      }),
  };
};

const newId = ({ headers }: WebApiAnswer): string => {
  const id = /\(([0-9a-f-]{36})\)$/i.exec(headers.get('OData-EntityId') ?? '')?.[1];
  if (id === undefined) throw new Error('The server did not name the new row.');
  return id.toLowerCase();
};

const pageOf = ({ body }: WebApiAnswer): RecordPage => {
  const page = isRow(body) ? body : {};
  const value = page['value'];
  const cookie = page['@Microsoft.Dynamics.CRM.fetchxmlpagingcookie'];
  return {
    entities: Array.isArray(value) ? value.filter(isRow) : [],
    nextLink: String(page['@odata.nextLink'] ?? ''),
    ...(typeof cookie === 'string' ? { fetchXmlPagingCookie: cookie } : {}),
  };
};
