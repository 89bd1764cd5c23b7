import { connection, providerType } from '../../../solution/rows';
import { createServiceStub } from '../../controls/service';
import { createCrm, selectedRow } from '../crm';

export const chosen = [selectedRow('{P}', 'Northwind', 'csp_provider')];

const settings = {
  csp_ServiceUrl: 'http://service.test',
  csp_ServiceScope: 'api://service/use',
  csp_IdentityClientId: 'client',
  csp_IdentityAuthority: 'https://login.test/tenant',
};

/** A provider in the CRM, and the service at the edge of the network, asked by a person who is signed in. */
export const createWorld = (provider: Readonly<Record<string, unknown>> = {}) => {
  const crm = createCrm({
    csp_provider: [
      { id: 'p', csp_providertype: providerType.PartnerCenter, csp_connection: connection.Connected, statecode: 0, ...provider },
    ],
    environmentvariabledefinition: Object.entries(settings).map(([schemaname, defaultvalue]) => ({ schemaname, defaultvalue })),
  });
  const network = createServiceStub();
  Object.assign(window, { fetch: network.fetch, Tenantry: { identity: { token: () => Promise.resolve('token') } } });
  return { crm, network };
};
