import { mappingOf, type Mapping } from '../../../core/mapping/decision';
import type { MatchConfidence } from '../../../core/mapping/match';
import { mapping, matchConfidence, matchReason, nameOf, relationship, type ProviderAccountRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { formattedOf, readRow, selectOf, type Kind } from '../../common/read-row';

const shape = {
  csp_name: 'text',
  csp_domain: 'text',
  csp_country: 'text',
  csp_relationship: 'number',
  csp_mapping: 'number',
  csp_mappedon: 'text',
  csp_matchreason: 'number',
  csp_matchconfidence: 'number',
  csp_ignoredreason: 'text',
  _csp_accountid_value: 'text',
  _csp_proposedaccountid_value: 'text',
  _csp_proposedrunid_value: 'text',
} as const satisfies Partial<Record<keyof ProviderAccountRow, Kind>>;

export type Proposal = { readonly accountId: string; readonly accountName: string; readonly runId: string | null };

/** A tenant as the control shows it. Instants are ISO 8601, UTC. */
export type Tenant = {
  readonly id: string;
  readonly name: string;
  readonly domain: string | null;
  readonly country: string | null;
  readonly isReseller: boolean;
  readonly mapping: Mapping;
  readonly accountId: string | null;
  readonly accountName: string;
  readonly mappedOn: string | null;
  readonly reason: keyof typeof matchReason | null;
  readonly confidence: MatchConfidence | null;
  readonly proposal: Proposal | null;
  readonly ignoredReason: string | null;
};

export const readTenant = async (webAPI: WebApi, id: string): Promise<Tenant> => {
  const entity: unknown = await webAPI.retrieveRecord('csp_provideraccount', id, `?${selectOf(shape)}`);
  const row = readRow(entity, shape);
  const proposed = row._csp_proposedaccountid_value;
  return {
    id,
    name: row.csp_name ?? row.csp_domain ?? '',
    domain: row.csp_domain,
    country: row.csp_country,
    isReseller: row.csp_relationship === relationship.Reseller,
    mapping: mappingOf(row._csp_accountid_value, nameOf(mapping, row.csp_mapping)),
    accountId: row._csp_accountid_value,
    accountName: formattedOf(entity, '_csp_accountid_value') ?? '',
    mappedOn: row.csp_mappedon,
    reason: nameOf(matchReason, row.csp_matchreason),
    confidence: nameOf(matchConfidence, row.csp_matchconfidence),
    proposal:
      proposed === null
        ? null
        : {
            accountId: proposed,
            accountName: formattedOf(entity, '_csp_proposedaccountid_value') ?? '',
            runId: row._csp_proposedrunid_value,
          },
    ignoredReason: row.csp_ignoredreason,
  };
};
