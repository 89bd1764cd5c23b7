import { edited } from '../edited';
import { tenantryZip } from '../tenantry';
import { openWorld } from '../world';

type Cascade = 'NoCascade' | 'Cascade' | 'Active' | 'UserOwned';

const annaObjectId = 'aaaaaaaa-0000-4000-8000-000000000001';

/** The product's solution whose relationships to the account all say the same of assigning. */
const withCascade = (cascade: Cascade): Uint8Array =>
  cascade === 'NoCascade'
    ? tenantryZip()
    : edited(tenantryZip(), {
        'customizations.xml': (text) => text.replaceAll('<CascadeAssign>NoCascade<', `<CascadeAssign>${cascade}<`),
      });

/** An account of the administrator with three runs: his own, an inactive one of his, and Bert's. */
const openRuns = async (cascade: Cascade) => {
  const world = openWorld();
  world.dataverse.importSolution(withCascade(cascade));
  const anna = await world.create('systemusers', { lastname: 'Anna', azureactivedirectoryobjectid: annaObjectId });
  const bert = await world.create('systemusers', { lastname: 'Bert' });
  const account = await world.create('accounts', { name: 'Fabrikam' });
  const run = (csp_companyname: string, rest = {}) =>
    world.create('csp_provisionings', { csp_companyname, 'csp_AccountId@odata.bind': `/accounts(${account})`, ...rest });
  await run('own');
  await world.patch(`csp_provisionings(${await run('own inactive')})`, { statecode: 1 });
  await run("Bert's", { 'ownerid@odata.bind': `/systemusers(${bert})` });
  const assign = () => world.patch(`accounts(${account})`, { 'ownerid@odata.bind': `/systemusers(${anna})` });
  const ofAnna = async () =>
    (await world.get(`csp_provisionings?$filter=_ownerid_value eq ${anna}&$orderby=csp_companyname`)).rows.map(
      (row) => row['csp_companyname'],
    );
  return { ...world, account, anna, assign, ofAnna };
};

describe('assigning a row', () => {
  test.each<[Cascade, readonly string[]]>([
    ['NoCascade', []],
    ['Cascade', ["Bert's", 'own', 'own inactive']],
    ['Active', ["Bert's", 'own']],
    ['UserOwned', ['own', 'own inactive']],
  ])('gives the rows below it to the new owner as their relationship says: %s', async (cascade, expected) => {
    const { assign, ofAnna } = await openRuns(cascade);
    expect((await assign()).status).toBe(204);
    expect(await ofAnna()).toEqual(expected);
  });

  test('that changes other columns only moves nothing', async () => {
    const { patch, account, ofAnna } = await openRuns('Cascade');
    await patch(`accounts(${account})`, { name: 'Fabrikam Ltd' });
    expect(await ofAnna()).toEqual([]);
  });

  test('to the owner that it has moves nothing', async () => {
    const { patch, account, dataverse, get } = await openRuns('Cascade');
    await patch(`accounts(${account})`, { 'ownerid@odata.bind': `/systemusers(${dataverse.administratorId})` });
    expect((await get(`csp_provisionings?$filter=_ownerid_value eq ${dataverse.administratorId}`)).rows).toHaveLength(2);
  });

  test('is undone as a whole where a row below it may not be assigned', async () => {
    const { as, send, get, account, anna, dataverse, patch } = await openRuns('Cascade');
    const { rows } = await get("roles?$filter=name eq 'Basic User'");
    const role = { '@odata.id': `roles(${String(rows[0]?.['roleid'])})` };
    await send('POST', `systemusers(${anna})/systemuserroles_association/$ref`, role);
    await patch(`accounts(${account})`, { 'ownerid@odata.bind': `/systemusers(${anna})` });
    const back = await as(annaObjectId).patch(`accounts(${account})`, {
      'ownerid@odata.bind': `/systemusers(${dataverse.administratorId})`,
    });
    expect([back.status, back.error?.message]).toEqual([403, expect.stringContaining('prvWritecsp_Provisioning')]);
    expect((await get(`accounts(${account})`)).body['_ownerid_value']).toBe(anna);
  });
});
