import { covers } from '../../platform/covers';
import { edited } from '../edited';
import { tenantryZip } from '../tenantry';
import { openWorld } from '../world';

const key = '<settings><setting name="x-key" value="k1" /></settings>';

/** The product's steps on an endpoint that answers with `status`. */
const openHooked = async (status = 200, zip = tenantryZip()) => {
  const calls: Request[] = [];
  const world = openWorld({
    fetch: async (input, init) => {
      calls.push(new Request(input, init));
      return new Response(null, { status });
    },
  });
  world.dataverse.importSolution(zip);
  const endpoint = String((await world.get('serviceendpoints')).rows[0]?.['serviceendpointid']);
  await world.patch(`serviceendpoints(${endpoint})`, { url: 'http://127.0.0.1:1/steps', authvalue: key });
  const account = await world.create('accounts', { name: 'Fabrikam' });
  const body = { 'csp_AccountId@odata.bind': `/accounts(${account})` };
  const run = await world.create('csp_provisionings', body);
  await world.dataverse.asyncService.drain();
  calls.length = 0;
  const submit = async () => {
    await world.patch(`csp_provisionings(${run})`, { csp_submittedon: '2026-03-09T10:00:00Z' });
    await world.dataverse.asyncService.drain();
  };
  return { ...world, calls, run, submit };
};

const keepingJobs = () =>
  edited(tenantryZip(), { 'customizations.xml': (text) => text.replaceAll('<AsyncAutoDelete>1<', '<AsyncAutoDelete>0<') });

describe('webhook steps', () => {
  test('are delivered for the change they were registered for, and leave no system job where they say so', async () => {
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
    expect((await get('asyncoperations')).rows).toEqual([]);
  });

  test('leave a system job of what they did', async () => {
    covers('dataverse: webhook steps');
    const { run, submit, get } = await openHooked(200, keepingJobs());
    await submit();
    const { rows } = await get("asyncoperations?$select=statuscode,_regardingobjectid_value&$filter=messagename eq 'Update'");
    expect(rows).toMatchObject([{ statuscode: 30, _regardingobjectid_value: run }]);
  });

  test('are delivered only while they are switched on, and a new import leaves them as they are', async () => {
    covers('dataverse: webhook steps');
    const { calls, submit, get, patch, dataverse } = await openHooked();
    const { rows } = await get("sdkmessageprocessingsteps?$filter=message eq 'Update' and primaryentity eq 'csp_provisioning'");
    const step = `sdkmessageprocessingsteps(${String(rows[0]?.['sdkmessageprocessingstepid'])})`;
    expect((await patch(step, { statecode: 1 })).status).toBe(204);
    await submit();
    dataverse.importSolution(tenantryZip());
    await submit();
    expect(calls).toEqual([]);
    await patch(step, { statecode: 0 });
    await submit();
    expect(calls).toHaveLength(1);
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
