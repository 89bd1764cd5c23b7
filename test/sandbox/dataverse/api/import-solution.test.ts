import { covers } from '../../platform/covers';
import { asManaged } from '../edited';
import { tenantryZip } from '../tenantry';
import { openWorld } from '../world';

const bodyOf = (zip: Uint8Array) => ({
  CustomizationFile: Buffer.from(zip).toString('base64'),
  OverwriteUnmanagedCustomizations: true,
  PublishWorkflows: false,
  ImportJobId: '30000000-0000-4000-8000-000000000001',
});

describe('ImportSolution', () => {
  test('installs the solution in the body', async () => {
    covers('dataverse: POST ImportSolution');
    const { send, get } = openWorld();
    const answer = await send('POST', 'ImportSolution', bodyOf(tenantryZip()));
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await get("solutions?$filter=uniquename eq 'Tenantry'")).rows).toMatchObject([{ version: '0.1.0.0', ismanaged: false }]);
    expect((await get('csp_providers')).status).toBe(200);
  });

  test('is only for those who may import customizations', async () => {
    covers('dataverse: POST ImportSolution');
    const world = openWorld();
    const objectId = 'aaaaaaaa-0000-4000-8000-000000000001';
    const user = await world.create('systemusers', { lastname: 'Anna', azureactivedirectoryobjectid: objectId });
    const { rows } = await world.get("roles?$filter=name eq 'Basic User'");
    const role = { '@odata.id': `roles(${String(rows[0]?.['roleid'])})` };
    await world.send('POST', `systemusers(${user})/systemuserroles_association/$ref`, role);
    const answer = await world.as(objectId).send('POST', 'ImportSolution', bodyOf(tenantryZip()));
    expect([answer.status, answer.error?.code]).toEqual([403, '0x80040220']);
    expect(answer.error?.message).toContain('is missing prvImportCustomization privilege');
    expect((await world.get('csp_providers')).status).toBe(404);
  });

  test.each([
    ['no zip', { CustomizationFile: Buffer.from('no zip').toString('base64') }, 400, '0x80048060', /./],
    ['a file that is not base64', { CustomizationFile: '%' }, 400, '0x80048d19', /'CustomizationFile' of 'ImportSolution'/],
    ['a missing parameter', { ImportJobId: undefined }, 400, '0x80048d19', /'ImportJobId' of 'ImportSolution'/],
    ['a parameter that the sandbox lacks', { HoldingSolution: true }, 501, '0x80060888', /HoldingSolution of ImportSolution/],
  ])('refuses %s', async (_what, change, status, code, message) => {
    const answer = await openWorld().send('POST', 'ImportSolution', { ...bodyOf(tenantryZip()), ...change });
    expect([answer.status, answer.error]).toEqual([status, { code, message: expect.stringMatching(message) }]);
  });

  test('is an action', async () => {
    expect((await openWorld().get('ImportSolution')).status).toBe(404);
  });

  test('ignores what it lacks where the sandbox is loose', async () => {
    const { send } = openWorld({ loose: true });
    expect((await send('POST', 'ImportSolution', { ...bodyOf(tenantryZip()), HoldingSolution: false })).status).toBe(204);
  });

  test.each([
    ['unmanaged over managed', asManaged(tenantryZip()), tenantryZip(), 'as a managed solution', 'in unmanaged mode', true],
    ['managed over unmanaged', tenantryZip(), asManaged(tenantryZip()), 'as an unmanaged solution', 'in managed mode', false],
  ] as const)('refuses %s, and changes nothing', async (_what, first, second, installed, supplied, managed) => {
    covers('dataverse: import of a solution');
    const { send, get } = openWorld();
    expect((await send('POST', 'ImportSolution', bodyOf(first))).status).toBe(204);
    const { status, error } = await send('POST', 'ImportSolution', bodyOf(second));
    expect([status, error?.message]).toEqual([400, expect.stringContaining('Import can only update solutions when the modes match.')]);
    expect([error?.message, error?.message]).toEqual([expect.stringContaining(installed), expect.stringContaining(supplied)]);
    expect((await get("solutions?$filter=uniquename eq 'Tenantry'")).rows).toMatchObject([{ ismanaged: managed }]);
    expect((await send('POST', 'ImportSolution', bodyOf(first))).status).toBe(204);
  });
});
