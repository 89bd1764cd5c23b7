import { mappingOf, type Mapping } from '../../core/mapping/decision';
import { mapping, nameOf } from '../../solution/rows';
import { readRow } from '../common/rows';

/** What commands know of a tenant. */
export type Standing = {
  readonly mapping: Mapping;
  readonly name: string;
  readonly domain: string | null;
  readonly country: string | null;
  readonly proposedAccountId: string | null;
  readonly proposedRunId: string | null;
};

const columns = [
  'csp_name',
  'csp_domain',
  'csp_country',
  'csp_mapping',
  '_csp_accountid_value',
  '_csp_proposedaccountid_value',
  '_csp_proposedrunid_value',
] as const;

export const readStanding = async (tenantId: string): Promise<Standing> => {
  const row = await readRow('csp_provideraccount', tenantId, columns);
  return {
    mapping: mappingOf(row._csp_accountid_value, nameOf(mapping, row.csp_mapping)),
    name: row.csp_name ?? row.csp_domain ?? '',
    domain: row.csp_domain,
    country: row.csp_country,
    proposedAccountId: row._csp_proposedaccountid_value,
    proposedRunId: row._csp_proposedrunid_value,
  };
};
