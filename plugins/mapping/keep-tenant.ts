import { relationship } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import { DataverseRefused } from '../dataverse/errors';
import type { KnownCustomer } from '../providers/provider';
import { tenantColumns, tenantKey, type StoredTenant, type TenantWrite } from './tenant-row';

/** What another process that met the same customer for the first time in the same moment makes of our creating it. */
const alreadyThere = ['0x80040237', '0x80060892'];

/**
 * The customer's row as the provider tells of it today; whom it belongs to is not touched. `known` is the row that is there, null where there
 * is none. Writes nothing where nothing is new.
 */
export const keepTenant = async (
  dataverse: Dataverse,
  providerId: string,
  customer: KnownCustomer,
  known: StoredTenant | null,
): Promise<StoredTenant> => {
  const told = toldOf(customer);
  if (known !== null && isTold(known, told)) return known;
  const keep = () => dataverse.upsert('csp_provideraccounts', tenantKey(providerId, customer.tenantId), told, tenantColumns);
  try {
    return await keep();
  } catch (error) {
    if (error instanceof DataverseRefused && alreadyThere.includes(error.code)) return keep();
    throw error;
  }
};

type Told = Required<Pick<TenantWrite, 'csp_name' | 'csp_relationship'>> & Pick<TenantWrite, 'csp_domain'>;

const toldOf = ({ tenantId, domain, companyName, isReseller }: KnownCustomer): Told => ({
  csp_name: (companyName || domain || tenantId).slice(0, 200),
  csp_relationship: isReseller ? relationship.Reseller : relationship.Ended,
  ...(domain === '' ? {} : { csp_domain: domain }),
});

const isTold = ({ row }: StoredTenant, told: Told): boolean =>
  row.csp_name === told.csp_name &&
  row.csp_relationship === told.csp_relationship &&
  (told.csp_domain === undefined || row.csp_domain === told.csp_domain);
