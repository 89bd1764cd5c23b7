import type { AgreementState } from '../../../core/agreements/state';
import type { Day } from '../../../core/time/day';
import { agreementState, nameOf, relationship, type AccountRow, type AgreementRow, type ProviderAccountRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { memberOf } from '../../common/member';
import { readRow, selectOf, type Kind } from '../../common/read-row';

const agreementShape = {
  csp_agreementid: 'text',
  csp_agreedon: 'text',
  csp_state: 'number',
} as const satisfies Partial<Record<keyof AgreementRow, Kind>>;
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
  /** The newest agreement's row, whatever its state. */
  readonly agreementId: string | null;
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
      `?${selectOf(agreementShape)}&$filter=_csp_accountid_value eq ${accountId} and statecode eq 0&$orderby=createdon desc`,
    ),
  ]);
  const row = readRow(account, accountShape);
  const signed = agreements.entities.map((entity: unknown) => readRow(entity, agreementShape));
  const confirmed = signed.filter(({ csp_state: state }) => state === agreementState.Confirmed);
  return {
    name: row.name ?? '',
    isOnCreditHold: row.creditonhold,
    relationship: nameOf(relationship, row.csp_relationship),
    agreementState: nameOf(agreementState, row.csp_agreementstate),
    agreedOn:
      confirmed
        .flatMap(({ csp_agreedon: day }) => day ?? [])
        .sort()
        .at(-1) ?? null,
    agreementId: signed[0]?.csp_agreementid ?? null,
    tenant: tenantOf(memberOf(account, 'csp_ProviderAccountId')),
  };
};

const tenantOf = (entity: unknown): Tenant | null => {
  if (entity === null || entity === undefined) return null;
  const row = readRow(entity, tenantShape);
  if (row.csp_provideraccountid === null || row.csp_tenantid === null || row._csp_providerid_value === null) return null;
  return { rowId: row.csp_provideraccountid, tenantId: row.csp_tenantid, domain: row.csp_domain, providerId: row._csp_providerid_value };
};
