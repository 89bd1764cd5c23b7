import { covers } from '../../platform/covers';
import { tenantryZip } from '../tenantry';
import { openWorld } from '../world';

const annotated = { Prefer: 'odata.include-annotations="OData.Community.Display.V1.FormattedValue"' };
const formatted = (column: string) => `${column}@OData.Community.Display.V1.FormattedValue`;

const readAs = async (settings: object) => {
  const { create, get, patch, dataverse } = openWorld();
  await patch(`usersettingscollection(${dataverse.administratorId})`, { ...settings });
  const currency = String((await get('transactioncurrencies')).rows[0]?.['transactioncurrencyid']);
  const id = await create('accounts', {
    name: 'A',
    numberofemployees: 9500,
    revenue: 100000,
    accountcategorycode: 1,
    creditonhold: true,
    overriddencreatedon: '2026-03-08T23:30:00Z',
    'transactioncurrencyid@odata.bind': `/transactioncurrencies(${currency})`,
  });
  const { body } = await get(
    `accounts(${id})?$select=name,numberofemployees,revenue,accountcategorycode,creditonhold,createdon,statuscode`,
    annotated,
  );
  return body;
};
const space = (text: unknown) => String(text).replace(/\s/g, ' ');

describe('formatted values', () => {
  test.each([
    [
      'English, UTC',
      { uilanguageid: 1033, localeid: 1033, timezonecode: 92 },
      ['9,500', '€100,000.00', 'Preferred Customer', 'Yes', '3/8/2026 11:30 PM', 'Active'],
    ],
    [
      'French, Paris',
      { uilanguageid: 1036, localeid: 1036, timezonecode: 105 },
      ['9 500', '100 000,00 €', 'Client privilégié', 'Oui', '09/03/2026 00:30', 'Actif'],
    ],
    [
      'German, Berlin',
      { uilanguageid: 1031, localeid: 1031, timezonecode: 110 },
      ['9.500', '100.000,00 €', 'Bevorzugter Kunde', 'Ja', '09.03.2026 00:30', 'Aktiv'],
    ],
    [
      'Bulgarian, Sofia',
      { uilanguageid: 1026, localeid: 1026, timezonecode: 125 },
      ['9500', '100 000,00 €', 'Предпочитан клиент', 'Да', '9.03.2026 г. 1:30', 'Активно'],
    ],
  ])('are written as the caller reads them: %s', async (_, settings, expected) => {
    covers('dataverse: annotation FormattedValue');
    const body = await readAs(settings);
    const columns = ['numberofemployees', 'revenue', 'accountcategorycode', 'creditonhold', 'createdon', 'statuscode'];
    expect(columns.map((column) => space(body[formatted(column)]))).toEqual(expected);
    expect(body[formatted('name')]).toBeUndefined();
  });

  test('of days do not move with the time zone', async () => {
    const { create, get, patch, dataverse } = openWorld();
    dataverse.importSolution(tenantryZip());
    await patch(`usersettingscollection(${dataverse.administratorId})`, { timezonecode: 4 });
    const id = await create('csp_agreements', { csp_name: 'MCA', csp_agreedon: '2026-03-01' });
    const { body } = await get(`csp_agreements(${id})?$select=csp_agreedon`, annotated);
    expect([body['csp_agreedon'], body[formatted('csp_agreedon')]]).toEqual(['2026-03-01', '3/1/2026']);
  });

  test('of choices of the solution are in the language of the caller', async () => {
    const { create, get, patch, dataverse } = openWorld();
    dataverse.importSolution(tenantryZip());
    await patch(`usersettingscollection(${dataverse.administratorId})`, { uilanguageid: 1026 });
    const account = await create('accounts', { name: 'A' });
    const id = await create('csp_provisionings', { 'csp_AccountId@odata.bind': `/accounts(${account})` });
    expect((await get(`csp_provisionings(${id})?$select=statuscode`, annotated)).body[formatted('statuscode')]).toBe('Чернова');
  });
});

describe('annotations', () => {
  test.each([
    ['nothing', {}, []],
    [
      'one',
      { Prefer: 'odata.include-annotations="Microsoft.Dynamics.CRM.lookuplogicalname"' },
      ['Microsoft.Dynamics.CRM.lookuplogicalname'],
    ],
    ['a family', { Prefer: 'odata.include-annotations=OData.*' }, ['OData.Community.Display.V1.FormattedValue']],
  ])('come as asked for: %s', async (_, headers, expected) => {
    covers('dataverse: header Prefer');
    const { create, get } = openWorld();
    const id = await create('accounts', { name: 'A' });
    const answer = await get(`accounts(${id})?$select=_ownerid_value`, headers);
    expect(Object.keys(answer.body).filter((name) => name.startsWith('_ownerid_value@'))).toEqual(
      expected.map((name) => `_ownerid_value@${name}`),
    );
    expect(answer.headers.get('Preference-Applied')).toBe('Prefer' in headers ? headers.Prefer : null);
  });
});
