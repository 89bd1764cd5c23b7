/**
 * @jest-environment node
 */
import { execute, type ExecuteRequest } from '../../../sandbox/app/client/xrm/execute';
import type { WebApi, WebApiRequest } from '../../../sandbox/app/client/web-api';
import { createWebApi } from '../../../sandbox/app/client/web-api';
import { createTables } from '../../../sandbox/app/client/tables';
import { boatSummary } from '../form/sample-table';

type Call = { readonly url: string; readonly method: string; readonly body: unknown };

const run = async (request: ExecuteRequest, status = 200) => {
  const calls: Call[] = [];
  const webApi: WebApi = createWebApi((async (url: string, { method = 'GET', body }: WebApiRequest = {}) => {
    calls.push({ url: decodeURIComponent(url), method, body: typeof body === 'string' ? (JSON.parse(body) as unknown) : null });
    return new Response(status === 204 ? null : '{"Answer":42}', { status });
  }) as unknown as typeof fetch);
  const tables = createTables([boatSummary], () => Promise.reject(new Error('not asked')));
  const response = await execute({ webApi, tables }, request);
  return { call: calls[0], response };
};

describe('Xrm.WebApi.online.execute', () => {
  it('calls a function with its parameters as aliases', async () => {
    const { call, response } = await run({
      Name: "O'Hara",
      Count: 2,
      getMetadata: () => ({ boundParameter: null, operationType: 1, operationName: 'GetWind' }),
    });
    expect(call).toMatchObject({ method: 'GET', url: "/api/data/v9.2/GetWind(Name=@p0,Count=@p1)?@p0='O''Hara'&@p1=2" });
    expect(await response.json()).toEqual({ Answer: 42 });
  });

  it('posts an action that is bound to a row', async () => {
    const { call, response } = await run(
      {
        entity: { entityType: 'boat', id: '{AB}' },
        Speed: 7,
        getMetadata: () => ({ boundParameter: 'entity', operationType: 0, operationName: 'test_Sail' }),
      },
      204,
    );
    expect(call).toEqual({ method: 'POST', url: '/api/data/v9.2/boats(ab)/Microsoft.Dynamics.CRM.test_Sail', body: { Speed: 7 } });
    expect(response.status).toBe(204);
    expect(response.ok).toBe(true);
  });

  it('refuses other requests by name', async () => {
    await expect(run({ getMetadata: () => ({ operationType: 2, operationName: 'Create' }) })).rejects.toThrow('the request Create');
  });
});
