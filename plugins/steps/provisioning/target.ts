import { parseCountries } from '../../../core/provisioning/provider';
import type { Dataverse } from '../../dataverse/client';
import { providerColumns, type ProviderDirectory } from '../../providers/directory';
import { map, type Outcome, type Provider } from '../../providers/provider';
import { refusedHere } from '../../providers/refused-here';

/** Where a run is carried out: the provider's row and what answers for it. */
export type StepTarget = {
  readonly providerId: string;
  readonly provider: Provider;
  /** In which it may sell; ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
};

const columns = [...providerColumns, 'csp_countries'] as const;

/** A provider whose consent expired is tried all the same: the consent may have been renewed, and the attempt shows it. */
export const targetOf = async (
  dataverse: Dataverse,
  providers: ProviderDirectory,
  providerId: string | null,
): Promise<Outcome<StepTarget>> => {
  const found = providerId === null ? null : await dataverse.retrieve('csp_providers', providerId, columns);
  if (found === null) return refusedHere('not-connected', 'The provider does not exist');
  const { csp_providerid, csp_countries } = found.row;
  return map(providers.of(found.row), (provider) => ({
    providerId: csp_providerid,
    provider,
    countries: parseCountries(csp_countries),
  }));
};
