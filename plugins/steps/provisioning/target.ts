import { parseCountries } from '../../../core/provisioning/provider';
import { connection, providerType } from '../../../solution/rows';
import type { Dataverse } from '../../dataverse/client';
import type { Outcome, Provider } from '../../providers/provider';
import { refusedHere } from './result';

/** Where a run is carried out: the provider's row and what answers for it. */
export type StepTarget = {
  readonly providerId: string;
  readonly provider: Provider;
  /** In which it may sell; ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly connection: number | null;
};

const columns = ['csp_providerid', 'csp_providertype', 'csp_connection', 'csp_countries'] as const;

/** A provider whose consent expired is tried all the same: the consent may have been renewed, and the attempt shows it. */
export const targetOf = async (dataverse: Dataverse, partnerCenter: Provider, providerId: string | null): Promise<Outcome<StepTarget>> => {
  const found = providerId === null ? null : await dataverse.retrieve('csp_providers', providerId, columns);
  if (found === null) return refusedHere('not-connected', 'The provider does not exist');
  const { csp_providerid, csp_providertype, csp_connection, csp_countries } = found.row;
  if (csp_providertype !== providerType.PartnerCenter || csp_connection === connection.NotConnected)
    return refusedHere('not-connected', 'The provider is not connected to Partner Center');
  return {
    ok: true,
    value: { providerId: csp_providerid, provider: partnerCenter, countries: parseCountries(csp_countries), connection: csp_connection },
  };
};
