import { publication } from '../../../../solution/model/choices/values';
import { tenantryZip } from '../tenantry';
import { openWorld } from '../world';
import { startReceiver } from './receiver-process';

let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => (receiver = await startReceiver()));
afterAll(() => receiver.stop());

const published = publication.Published;

/** The product's solution with its endpoint at a path that answers with `answers`, and a published template. */
const openGuarded = async (answers: string) => {
  const world = openWorld();
  world.dataverse.importSolution(tenantryZip());
  const path = `csp_agreementtemplates(${await world.create('csp_agreementtemplates', { csp_name: 'Request', csp_subject: 'As it was' })})`;
  await world.patch(path, { csp_publication: published });
  const endpoint = String((await world.get('serviceendpoints')).rows[0]?.['serviceendpointid']);
  await world.patch(`serviceendpoints(${endpoint})`, { url: `${receiver.address}/${answers}` });
  return { ...world, path, subject: async () => (await world.get(`${path}?$select=csp_subject,versionnumber`)).body };
};

describe('columns that a synchronous step guards', () => {
  test('are written only after the endpoint agreed, which was told what is wanted and what is there', async () => {
    const { patch, path, subject } = await openGuarded('200');
    expect((await patch(path, { csp_subject: 'Changed' })).status).toBe(204);
    expect(await subject()).toMatchObject({ csp_subject: 'Changed' });
    const context = (await receiver.last()) as { readonly InputParameters: unknown; readonly PreEntityImages: unknown };
    expect(context).toMatchObject({ MessageName: 'Update', Stage: 20, Mode: 0, OperationId: '00000000-0000-0000-0000-000000000000' });
    expect(JSON.stringify(context.InputParameters)).toContain('{"key":"csp_subject","value":"Changed"}');
    expect(JSON.stringify(context.PreEntityImages)).toContain(`"key":"csp_publication","value":{`);
    expect(JSON.stringify(context.PreEntityImages)).toContain(String(published));
  });

  test.each(['403', '500'])('are not written when it answers %s; the caller is refused and nothing has changed', async (answers) => {
    const { patch, path, subject } = await openGuarded(answers);
    const before = await subject();
    const answer = await patch(path, { csp_subject: 'Changed', csp_name: 'Also changed' });
    expect([answer.status, answer.error]).toEqual([
      400,
      { code: '0x80040265', message: expect.stringContaining('The endpoint is unavailable.') },
    ]);
    expect(await subject()).toEqual(before);
  });

  test('are not written when nobody answers at the address', async () => {
    const { patch, path, get } = await openGuarded('200');
    const endpoint = String((await get('serviceendpoints')).rows[0]?.['serviceendpointid']);
    await patch(`serviceendpoints(${endpoint})`, { url: 'http://127.0.0.1:9/steps' });
    expect((await patch(path, { csp_subject: 'Changed' })).error?.code).toBe('0x80040265');
  });

  test('leave the others free: those are written without a question', async () => {
    const { patch, path } = await openGuarded('403');
    const asked = await receiver.calls();
    expect((await patch(path, { csp_name: 'Another name', csp_isdefault: true })).status).toBe(204);
    expect(await receiver.calls()).toBe(asked);
  });
});
