import { randomUUID } from 'node:crypto';
import { connection, providerType } from '../../../solution/rows';
import { createDataverse } from '../../../sandbox/dataverse';
import type { Clock } from '../../../sandbox/platform/clock';
import { Database } from '../../../sandbox/platform/database';
import { keepFile, keptFile } from '../../run-folder/kept';

export const serviceToken = 'dataverse-token-of-the-service';
export const applicationId = 'c0ffee00-0000-4000-8000-000000000001';

/** Our solution without scripts and controls. What writes it is loaded by the first suite of a run alone. */
const solution = async (): Promise<Uint8Array> => {
  const file = 'plugin-tests.zip';
  const kept = keptFile(file);
  if (kept !== undefined) return kept;
  const [{ pack }, { writeParts }, { tenantry }] = await Promise.all([
    import('../../../solution/build/pack'),
    import('../../../solution/build/parts'),
    import('../../../solution/model'),
  ]);
  return keepFile(file, pack(writeParts(tenantry, new Map(), false)));
};

export const ids = {
  provider: 'bbbbbbbb-0000-4000-8000-000000000001',
  template: 'dddddddd-0000-4000-8000-000000000001',
  account: 'aaaaaaaa-0000-4000-8000-000000000001',
} as const;

/** People by their Entra object ids. */
export const people = {
  seller: '5e11e700-0000-4000-8000-000000000001',
  otherSeller: '5e11e700-0000-4000-8000-000000000002',
  /** Of the whole system, with every privilege. */
  administrator: 'ad000000-0000-4000-8000-000000000001',
  /** With the role CSP Administrator and no other. */
  cspAdministrator: 'ad000000-0000-4000-8000-000000000002',
  /** Signed in at the tenant, but no user of the CRM. */
  stranger: '57ea9e00-0000-4000-8000-000000000001',
} as const;
export type PersonName = keyof typeof people;

type Authenticate = Parameters<typeof createDataverse>[0]['authenticate'];
const byFixedToken: Authenticate = async (request) =>
  request.headers.get('authorization') === `Bearer ${serviceToken}` ? { applicationId } : null;

type Body = Readonly<Record<string, unknown>>;

/** The sandbox's Dataverse with our solution, its roles, a service, two sellers, a provider, a template and an account. */
export const dataverseWorld = async (clock: Clock, authenticate: Authenticate = byFixedToken) => {
  const dataverse = createDataverse({
    database: new Database(':memory:'),
    clock,
    organization: { id: '0e000000-0000-4000-8000-000000000001', name: 'test', url: 'http://crm.example' },
    authenticate,
    administrator: { objectId: people.administrator, firstName: 'Ada', lastName: 'Admin', email: 'ada@reseller.example' },
    loose: false,
    newId: randomUUID,
  });
  dataverse.importSolution(await solution());

  const as = async (userId: string, method: string, path: string, body?: Body): Promise<Body> => {
    const response = await dataverse.asUser(
      userId,
      new Request(`http://crm.example/api/data/v9.2/${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', ...(method === 'GET' ? {} : { Prefer: 'return=representation' }) },
        body: body === undefined ? null : JSON.stringify(body),
      }),
    );
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? {} : (JSON.parse(text) as Body);
  };
  const admin = (method: string, path: string, body?: Body) => as(dataverse.administratorId, method, path, body);

  const addUser = async (role: string, columns: Body): Promise<string> => {
    const id = String((await admin('POST', 'systemusers', columns))['systemuserid']);
    const { value } = (await admin('GET', `roles?$select=roleid&$filter=name eq '${role}'`)) as { value: Body[] };
    await admin('POST', `systemusers(${id})/systemuserroles_association/$ref`, { '@odata.id': `roles(${String(value[0]?.['roleid'])})` });
    return id;
  };
  await addUser('CSP Service', { firstname: 'Tenantry', lastname: 'Service', applicationid: applicationId });
  const users = {
    seller: await addUser('CSP Seller', { firstname: 'Sofia', lastname: 'Seller', azureactivedirectoryobjectid: people.seller }),
    otherSeller: await addUser('CSP Seller', { firstname: 'Otto', lastname: 'Other', azureactivedirectoryobjectid: people.otherSeller }),
  };

  await addUser('CSP Administrator', { firstname: 'Cora', lastname: 'Admin', azureactivedirectoryobjectid: people.cspAdministrator });

  await admin('PATCH', `csp_providers(${ids.provider})`, {
    csp_name: 'Partner Center',
    csp_providertype: providerType.PartnerCenter,
    csp_connection: connection.Connected,
    csp_countries: 'US, HU, DE',
  });
  await admin('PATCH', `csp_agreementtemplates(${ids.template})`, {
    csp_name: 'Microsoft Customer Agreement',
    csp_providertemplateid: '117a77b0-9360-443b-8795-c6dedc750cf9',
  });
  await admin('PATCH', `accounts(${ids.account})`, { name: 'Contoso', 'ownerid@odata.bind': `/systemusers(${users.seller})` });

  /** Writes the service's address and secret, as a deployment does after the import. */
  const sendStepsTo = async (serviceUrl: string, key: string): Promise<void> => {
    const { value } = (await admin('GET', 'serviceendpoints?$select=serviceendpointid')) as { value: Body[] };
    await admin('PATCH', `serviceendpoints(${String(value[0]?.['serviceendpointid'])})`, {
      url: `${serviceUrl}/steps`,
      authvalue: `<settings><setting name="x-tenantry-key" value="${key}" /></settings>`,
    });
  };

  return { app: dataverse.app, as, admin, users, sendStepsTo, deliverSteps: () => dataverse.asyncService.drain() };
};
export type DataverseWorld = Awaited<ReturnType<typeof dataverseWorld>>;
