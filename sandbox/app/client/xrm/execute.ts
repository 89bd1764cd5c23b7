import { isRow } from '../form/read-record';
import type { Shell } from '../shell';
import type { Row } from '../web-api';
import { plainId } from './client-api';

/** What `request.getMetadata()` answers. Kinds of operation: 0 action, 1 function, 2 create, read, update, delete. */
type RequestMetadata = { readonly boundParameter?: string | null; readonly operationType: number; readonly operationName: string };

/** A call of an action or function as `Xrm.WebApi.online.execute` takes it: its parameters are the object's own members. */
export type ExecuteRequest = Row & { getMetadata(): RequestMetadata };

/** Calls an action or function, unbound or bound to one row; other requests refuse by name. */
export const execute = async ({ webApi, tables }: Pick<Shell, 'webApi' | 'tables'>, request: ExecuteRequest): Promise<Response> => {
  const { boundParameter, operationType, operationName } = request.getMetadata();
  if (operationType !== 0 && operationType !== 1)
    throw new Error(`The sandbox does not support the request ${operationName} of Xrm.WebApi.online.execute.`);
  const parameters = Object.entries(request).filter(
    ([name, value]) => name !== boundParameter && typeof value !== 'function' && value !== undefined,
  );
  const path = boundParameter ? `${boundTo(request[boundParameter], tables)}/Microsoft.Dynamics.CRM.${operationName}` : operationName;
  const answer =
    operationType === 1
      ? await webApi.send(path + functionCall(parameters))
      : await webApi.send(path, { method: 'POST', body: Object.fromEntries(parameters) });
  const empty = answer.status === 204 || answer.body === null;
  return new Response(empty ? null : JSON.stringify(answer.body), { status: answer.status, headers: answer.headers });
};

const boundTo = (target: unknown, tables: Shell['tables']): string => {
  if (!isRow(target) || typeof target['entityType'] !== 'string' || typeof target['id'] !== 'string')
    throw new Error('A bound request names its row by entityType and id.');
  return `${tables.summary(target['entityType'])?.setName ?? target['entityType']}(${plainId(target['id'])})`;
};

/** `Name(A=@p0)?@p0='x'` */
const functionCall = (parameters: readonly (readonly [string, unknown])[]): string => {
  const names = parameters.map(([name], index) => `${name}=@p${index}`).join();
  const values = parameters.map(([, value], index) => `@p${index}=${encodeURIComponent(literal(value))}`).join('&');
  return `(${names})${values && `?${values}`}`;
};

const literal = (value: unknown): string => (typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value));
