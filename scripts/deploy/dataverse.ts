import { z } from 'zod';
import type { Deployment } from './configuration';

const rowsSchema = z.object({ value: z.array(z.record(z.string(), z.unknown())) });

/** The few calls that a deployment makes of the Web API. A refusal is thrown with the server's own sentence. */
export type Dataverse = {
  /** Rows of a collection or function, e.g. `roles?$select=name`. */
  read(path: string): Promise<Record<string, unknown>[]>;
  send(method: 'POST' | 'PATCH' | 'PUT', path: string, body: unknown): Promise<void>;
};

export const connect = async (deployment: Deployment): Promise<Dataverse> => {
  const token = await clientCredentials(deployment);
  const call = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(`${deployment.dataverseUrl}/api/data/v9.2/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        'odata-version': '4.0',
        'odata-maxversion': '4.0',
        ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path} was refused with ${response.status}: ${await response.text()}`);
    return response;
  };
  return {
    read: async (path) => rowsSchema.parse(await (await call('GET', path)).json()).value,
    send: async (method, path, body) => void (await call(method, path, body)),
  };
};

const clientCredentials = async ({ tokenEndpoint, clientId, clientSecret, dataverseUrl }: Deployment): Promise<string> => {
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope: `${dataverseUrl}/.default` };
  const response = await fetch(tokenEndpoint, { method: 'POST', body: new URLSearchParams(form) });
  if (!response.ok) throw new Error(`No token for the deployment: ${await response.text()}`);
  return z.object({ access_token: z.string() }).parse(await response.json()).access_token;
};
