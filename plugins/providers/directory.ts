import { connection, providerType } from '../../solution/rows';
import type { Row } from '../dataverse/tables';
import type { Outcome, Provider } from './provider';
import { refusedHere } from './refused-here';

/** What the directory must know of a provider's row. */
export const providerColumns = ['csp_providerid', 'csp_providertype', 'csp_connection', 'csp_partnertenantid'] as const;
export type ProviderFacts = Pick<Row<'csp_providers'>, (typeof providerColumns)[number]>;

/** What answers for each provider; `not-connected` where nothing does. */
export type ProviderDirectory = { of(row: ProviderFacts): Outcome<Provider> };

/** Every connected row of the type Partner Center is answered for by that row's own connection. */
export const createProviderDirectory = (partnerCenterOf: (row: ProviderFacts) => Provider): ProviderDirectory => ({
  of: (row) =>
    row.csp_providertype === providerType.PartnerCenter && row.csp_connection !== connection.NotConnected
      ? { ok: true, value: partnerCenterOf(row) }
      : refusedHere('not-connected', 'The provider is not connected to Partner Center'),
});
