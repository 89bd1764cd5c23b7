import { mapping } from '../../solution/rows';
import { text, type Dataverse } from '../dataverse/client';
import type { Row, Stored, Write } from '../dataverse/tables';

/** What the mapping reads of a tenant. */
export const tenantColumns = [
  'csp_provideraccountid',
  'statecode',
  'csp_name',
  '_csp_providerid_value',
  'csp_tenantid',
  'csp_domain',
  'csp_relationship',
  '_csp_accountid_value',
  'csp_mapping',
  'csp_mappedon',
  'csp_mappingaskedon',
  '_csp_runid_value',
  '_csp_proposedaccountid_value',
  '_csp_proposedrunid_value',
  'csp_matchreason',
  'csp_matchconfidence',
  'modifiedon',
] as const;
export type Tenant = Pick<Row<'csp_provideraccounts'>, (typeof tenantColumns)[number]>;
export type StoredTenant = Stored<Tenant>;
export type TenantWrite = Write<'csp_provideraccounts'>;

/** A provider has one row a tenant: their alternate key. */
export const tenantKey = (providerId: string, tenantId: string): string =>
  `_csp_providerid_value=${providerId},csp_tenantid=${encodeURIComponent(text(tenantId))}`;

export const retrieveTenant = (dataverse: Dataverse, idOrKey: string): Promise<StoredTenant | null> =>
  dataverse.retrieve('csp_provideraccounts', idOrKey, tenantColumns);

/** Rows that are older than the column belong to their account. */
export const isMapped = (tenant: Tenant): boolean =>
  tenant.csp_mapping === mapping.Mapped || (tenant.csp_mapping === null && tenant._csp_accountid_value !== null);

/** Belongs to nobody, and nobody said that it should not. */
export const isFree = (tenant: Tenant): boolean =>
  tenant.statecode === 0 &&
  !isMapped(tenant) &&
  tenant.csp_mapping !== mapping.Ignored &&
  tenant._csp_accountid_value === null &&
  tenant._csp_runid_value === null;

/** A person said where it belongs, or that it belongs nowhere: from then on the service only proposes. */
export const isDecided = (tenant: Tenant): boolean => tenant.csp_mappingaskedon !== null;

/** What takes a proposal away. */
export const noProposal = {
  'csp_ProposedAccountId@odata.bind': null,
  'csp_ProposedRunId@odata.bind': null,
} as const satisfies TenantWrite;
