import type { ConsentFacts } from '../../core/providers/consent';
import { connection, nameOf, providerType } from '../../solution/rows';
import { readRow } from '../common/rows';

/** What commands know of a provider. Only one at Partner Center is connected at all. */
export const readStanding = async (
  providerId: string,
): Promise<{ readonly isPartnerCenter: boolean; readonly connection: ConsentFacts['connection'] }> => {
  const row = await readRow('csp_provider', providerId, ['csp_providertype', 'csp_connection', 'statecode']);
  return {
    isPartnerCenter: row.csp_providertype === providerType.PartnerCenter && row.statecode === 0,
    connection: nameOf(connection, row.csp_connection),
  };
};
