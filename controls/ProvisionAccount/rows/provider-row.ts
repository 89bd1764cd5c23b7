import { parseCountries, type ProviderFacts } from '../../../core/provisioning/provider';
import { agreementPath, connection, nameOf, providerType, type ProviderRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { readRow, selectOf, type Kind } from '../../common/read-row';

const shape = {
  csp_providerid: 'text',
  csp_name: 'text',
  csp_connection: 'number',
  csp_countries: 'text',
  csp_currency: 'text',
  csp_agreementpath: 'number',
} as const satisfies Partial<Record<keyof ProviderRow, Kind>>;

/** All active providers where tenants can be made, by name; one that is not connected is shown but cannot be chosen. */
export const readProviders = async (webAPI: WebApi): Promise<readonly ProviderFacts[]> => {
  const filter = `statecode eq 0 and csp_providertype eq ${providerType.PartnerCenter}`;
  const answer = await webAPI.retrieveMultipleRecords('csp_provider', `?${selectOf(shape)}&$filter=${filter}&$orderby=csp_name asc`);
  return answer.entities.map((entity: unknown) => {
    const row = readRow(entity, shape);
    return {
      id: row.csp_providerid ?? '',
      name: row.csp_name ?? '',
      connected: row.csp_connection === connection.Connected,
      countries: parseCountries(row.csp_countries),
      currency: row.csp_currency ?? '',
      agreementPath: nameOf(agreementPath, row.csp_agreementpath),
    };
  });
};
