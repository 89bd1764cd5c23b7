import type { AgreementState } from '../../../core/agreements/state';
import type { Day } from '../../../core/provisioning/days';
import { agreementState, relationship, type AccountRow, type ProviderAccountRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { memberOf } from '../../common/member';
import { nameOf, readRow, selectOf, type Kind } from '../../common/read-row';

const accountShape = {
  name: 'text',
  creditonhold: 'flag',
  csp_relationship: 'number',
  csp_agreementstate: 'number',
} as const satisfies Partial<Record<keyof AccountRow, Kind>>;
const tenantShape = {
  csp_provideraccountid: 'text',
  csp_tenantid: 'text',
  csp_domain: 'text',
  _csp_providerid_value: 'text',
} as const satisfies Partial<Record<keyof ProviderAccountRow, Kind>>;

/** The tenant that is bought for. */
export type Tenant = { readonly rowId: string; readonly tenantId: string; readonly domain: string | null; readonly providerId: string };

/** What decides whether the customer may be sold anything. */
export type Customer = {
  readonly name: string;
  readonly isOnCreditHold: boolean;
  readonly relationship: keyof typeof relationship | null;
  readonly agreementState: AgreementState | null;
  /** The day on which the newest confirmed agreement was accepted; null where there is none, or its day is not known. */
  readonly agreedOn: Day | null;
  readonly tenant: Tenant | null;
};

export const readCustomer = async (webAPI: WebApi, accountId: string): Promise<Customer> => {
  const [account, agreements] = await Promise.all([
    webAPI.retrieveRecord(
      'account',
      accountId,
      `?${selectOf(accountShape)}&$expand=csp_ProviderAccountId($select=${Object.keys(tenantShape).join(',')})`,
    ),
    webAPI.retrieveMultipleRecords(
      'csp_agreement',
      `?$select=csp_agreedon&$filter=_csp_accountid_value eq ${accountId} and csp_state eq ${agreementState.Confirmed} and statecode eq 0` +
        '&$orderby=csp_agreedon desc&$top=1',
    ),
  ]);
  const row = readRow(account, accountShape);
  return {
    name: row.name ?? '',
    isOnCreditHold: row.creditonhold,
    relationship: nameOf(relationship, row.csp_relationship),
    agreementState: nameOf(agreementState, row.csp_agreementstate),
    agreedOn: readRow(agreements.entities[0] ?? {}, { csp_agreedon: 'text' }).csp_agreedon,
    tenant: tenantOf(memberOf(account, 'csp_ProviderAccountId')),
  };
};

const tenantOf = (entity: unknown): Tenant | null => {
  if (entity === null || entity === undefined) return null;
  const row = readRow(entity, tenantShape);
  if (row.csp_provideraccountid === null || row.csp_tenantid === null || row._csp_providerid_value === null) return null;
  return { rowId: row.csp_provideraccountid, tenantId: row.csp_tenantid, domain: row.csp_domain, providerId: row._csp_providerid_value };
};
