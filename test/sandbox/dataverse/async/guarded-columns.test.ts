import { publication } from '../../../../solution/model/choices/values';
import { tenantryZip } from '../tenantry';
import { openWorld } from '../world';
import { startReceiver, type Answer, type Receiver } from './receiver';

const open: Receiver[] = [];
afterEach(async () => void (await Promise.all(open.splice(0).map((receiver) => receiver.close()))));

const published = publication.Published;
const made = { csp_name: 'Request', csp_subject: 'As it was', csp_publication: published };

/** The product's solution with a published template, and its endpoint at a receiver. */
const openGuarded = async (answer: Answer) => {
  const receiver = await startReceiver(answer);
  open.push(receiver);
  const world = openWorld();
  world.dataverse.importSolution(tenantryZip());
  const path = `csp_agreementtemplates(${await world.create('csp_agreementtemplates', made)})`;
  const endpoint = String((await world.get('serviceendpoints')).rows[0]?.['serviceendpointid']);
  await world.patch(`serviceendpoints(${endpoint})`, { url: receiver.url });
  return { ...world, path, receiver, subject: async () => (await world.get(`${path}?$select=csp_subject,versionnumber`)).body };
};

describe('columns that a synchronous step guards', () => {
  test('are written only after the endpoint agreed, which was told what is wanted and what is there', async () => {
    const { patch, path, subject, receiver } = await openGuarded(200);
    expect((await patch(path, { csp_subject: 'Changed' })).status).toBe(204);
    expect(await subject()).toMatchObject({ csp_subject: 'Changed' });
    const context = JSON.parse(receiver.received.at(-1)?.text ?? '') as {
      readonly InputParameters: unknown;
      readonly PreEntityImages: unknown;
    };
    expect(context).toMatchObject({ MessageName: 'Update', Stage: 20, Mode: 0, OperationId: '00000000-0000-0000-0000-000000000000' });
    expect(JSON.stringify(context.InputParameters)).toContain('{"key":"csp_subject","value":"Changed"}');
    expect(JSON.stringify(context.PreEntityImages)).toContain(`"key":"csp_publication","value":{`);
    expect(JSON.stringify(context.PreEntityImages)).toContain(String(published));
  });

  test.each([403, 500])('are not written when it answers %i; the caller is refused and nothing has changed', async (status) => {
    const { patch, path, subject } = await openGuarded(status);
    const before = await subject();
    const answer = await patch(path, { csp_subject: 'Changed', csp_name: 'Also changed' });
    expect([answer.status, answer.error]).toEqual([
      400,
      { code: '0x80040265', message: expect.stringContaining('The endpoint is unavailable.') },
    ]);
    expect(await subject()).toEqual(before);
  });

  test('are not written when nobody answers at the address', async () => {
    const { patch, path, get } = await openGuarded(200);
    const endpoint = String((await get('serviceendpoints')).rows[0]?.['serviceendpointid']);
    await patch(`serviceendpoints(${endpoint})`, { url: 'http://127.0.0.1:9/steps' });
    expect((await patch(path, { csp_subject: 'Changed' })).error?.code).toBe('0x80040265');
  });

  test('can be read as they are by the endpoint before it answers', async () => {
    const read: unknown[] = [];
    const world = openWorld({
      fetch: async () => {
        read.push((await world.get('csp_agreementtemplates?$select=csp_subject')).rows[0]?.['csp_subject']);
        return new Response(null, { status: 200 });
      },
    });
    world.dataverse.importSolution(tenantryZip());
    const path = `csp_agreementtemplates(${await world.create('csp_agreementtemplates', { csp_name: 'Request', csp_subject: 'As it was' })})`;
    expect((await world.patch(path, { csp_subject: 'Changed' })).status).toBe(204);
    expect(read).toEqual(['As it was']);
  });

  test('in a change set hold up all of it, or undo all of it', async () => {
    const { send, path, get } = await openGuarded(403);
    const part = (line: string, body: object, id: number) =>
      `--c\r\nContent-Type: application/http\r\nContent-ID: ${id}\r\n\r\n${line} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(body)}\r\n`;
    const changes = part('POST accounts', { name: 'First' }, 1) + part(`PATCH ${path}`, { csp_subject: 'Changed' }, 2);
    const batch = `--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n${changes}--c--\r\n--b--\r\n`;
    const answer = await send('POST', '$batch', batch, { 'Content-Type': 'multipart/mixed; boundary=b' });
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('0x80040265')]);
    expect((await get('accounts/$count')).text).toBe('0');
  });

  test('leave the others free: those are written without a question', async () => {
    const { patch, path, receiver } = await openGuarded(403);
    expect((await patch(path, { csp_name: 'Another name', csp_isdefault: true })).status).toBe(204);
    expect(receiver.received).toEqual([]);
  });
});
