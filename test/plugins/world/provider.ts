import type { ProviderFacts } from '../../../plugins/providers/directory';
import { connection, providerType } from '../../../solution/rows';
import { ids } from './dataverse';
import { tenantId } from './environment';

/** The row of a provider that is connected to Partner Center. */
export const connectedProvider: ProviderFacts = {
  csp_providerid: ids.provider,
  csp_providertype: providerType.PartnerCenter,
  csp_connection: connection.Connected,
  csp_partnertenantid: tenantId,
};
