import { connection, providerType } from '../../../solution/rows';
import type { Clock } from '../../../sandbox/platform/clock';
import { asUserOf, type Body } from './as-user';
import { organization, type Authenticate } from './organization';
import { applicationId, users } from './people';

export const serviceToken = 'dataverse-token-of-the-service';

export const ids = {
  provider: 'bbbbbbbb-0000-4000-8000-000000000001',
  template: 'dddddddd-0000-4000-8000-000000000001',
  account: 'aaaaaaaa-0000-4000-8000-000000000001',
} as const;

const byFixedToken: Authenticate = async (request) =>
  request.headers.get('authorization') === `Bearer ${serviceToken}` ? { applicationId } : null;

/** The sandbox's Dataverse with our solution, its roles, a service, two sellers, a provider, a template and an account. */
export const dataverseWorld = async (clock: Clock, authenticate: Authenticate = byFixedToken) => {
  const dataverse = await organization(clock, authenticate);
  const as = asUserOf(dataverse);
  const admin = (method: string, path: string, body?: Body) => as(dataverse.administratorId, method, path, body);

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
