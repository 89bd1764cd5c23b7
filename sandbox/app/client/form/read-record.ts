import type { Row, WebApi } from '../web-api';
import type { TableDefinition } from '../../contract/table';

const annotated = { Prefer: 'odata.include-annotations="*"' };

/** One row with all columns and annotations. Fails with `WebApiError` as the Web API did. */
export const readRecord = async (webApi: WebApi, table: Pick<TableDefinition, 'setName'>, id: string): Promise<Row> => {
  const { body } = await webApi.send(`${table.setName}(${id})`, { headers: annotated });
  return isRow(body) ? body : {};
};

/** Rows of an OData question; `query` begins with `?`. */
export const readRecords = async (webApi: WebApi, setName: string, query: string): Promise<readonly Row[]> => {
  const { body } = await webApi.send(setName + query, { headers: annotated });
  return isRow(body) && Array.isArray(body['value']) ? body['value'].filter(isRow) : [];
};

export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
