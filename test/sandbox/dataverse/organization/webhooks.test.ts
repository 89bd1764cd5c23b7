import { covers } from '../../platform/covers';
import { tenantryZip } from '../tenantry';
import { openWorld } from '../world';

const key = '<settings><setting name="x-key" value="k1" /></settings>';

/** The product's steps on an endpoint that answers with `status`. */
const openHooked = async (status = 200) => {
  const calls: Request[] = [];
  const world = openWorld({
    fetch: async (input, init) => {
      calls.push(new Request(input, init));
      return new Response(null, { status });
    },
  });
  world.dataverse.importSolution(tenantryZip());
  const endpoint = String((await world.get('serviceendpoints')).rows[0]?.['serviceendpointid']);
  await world.patch(`serviceendpoints(${endpoint})`, { url: 'http://127.0.0.1:1/steps', authvalue: key });
  const account = await world.create('accounts', { name: 'Fabrikam' });
  const body = { 'csp_AccountId@odata.bind': `/accounts(${account})` };
  const run = await world.create('csp_provisionings', body);
  await world.dataverse.asyncService.drain();
  calls.length = 0;
  return { ...world, calls, run };
};

describe('webhook steps', () => {
  test('are delivered for the change they were registered for, and leave a system job', async () => {
    covers('dataverse: webhook steps');
    const { calls, run, patch, get, dataverse } = await openHooked();
    await patch(`csp_provisionings(${run})`, { csp_city: 'Sofia' });
    await dataverse.asyncService.drain();
    expect(calls).toEqual([]);

    await patch(`csp_provisionings(${run})`, { csp_submittedon: '2026-03-09T10:00:00Z' });
    await dataverse.asyncService.drain();
    expect(calls.map((call) => [call.url, call.headers.get('x-key'), call.headers.get('x-ms-dynamics-request-name')])).toEqual([
      ['http://127.0.0.1:1/steps', 'k1', 'Update'],
    ]);
    expect(await calls[0]?.json()).toMatchObject({ MessageName: 'Update', PrimaryEntityName: 'csp_provisioning', PrimaryEntityId: run });
    const jobs = await get("asyncoperations?$select=statuscode,messagename,_regardingobjectid_value&$filter=messagename eq 'Update'");
    expect(jobs.rows).toMatchObject([{ statuscode: 30, messagename: 'Update', _regardingobjectid_value: run }]);
  });

  test('are not delivered for a change that was undone', async () => {
    const { calls, run, send, get, dataverse } = await openHooked();
    const part = (line: string, body: object, id: number) =>
      `--c\r\nContent-Type: application/http\r\nContent-ID: ${id}\r\n\r\n${line} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(body)}\r\n`;
    const changes =
      part(`PATCH csp_provisionings(${run})`, { csp_submittedon: '2026-03-09T10:00:00Z' }, 1) + part('POST accounts', { name: 1 }, 2);
    const batch = `--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n${changes}--c--\r\n--b--\r\n`;
    expect((await send('POST', '$batch', batch, { 'Content-Type': 'multipart/mixed; boundary=b' })).status).toBe(400);
    await dataverse.asyncService.drain();
    expect(calls).toEqual([]);
    expect((await get("asyncoperations?$filter=messagename eq 'Update'")).rows).toEqual([]);
  });

  test('that fail leave a job that says so', async () => {
    const { run, patch, get, dataverse } = await openHooked(400);
    await patch(`csp_provisionings(${run})`, { csp_submittedon: '2026-03-09T10:00:00Z' });
    await dataverse.asyncService.drain();
    const { rows } = await get("asyncoperations?$select=statuscode,friendlymessage&$filter=messagename eq 'Update'");
    expect(rows).toMatchObject([{ statuscode: 31, friendlymessage: expect.stringContaining('400') }]);
  });
});
