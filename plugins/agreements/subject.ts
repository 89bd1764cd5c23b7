import { agreementWay } from '../../core/provisioning/agreement-way';
import { dayAt } from '../../core/time/day';
import { agreementPath, nameOf } from '../../solution/rows';
import { providerColumns } from '../providers/directory';
import { map, type Outcome, type Provider, type Trace } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import type { Agreement } from './agreement';
import type { AgreementWorld } from './context';

/** Whose agreement it is, and who is asked about it. */
export type Subject = {
  readonly provider: Provider;
  readonly tenantId: string;
  readonly companyName: string;
  /** ISO 3166-1 alpha-2; null where the tenant's row does not say. */
  readonly country: string | null;
  /** The provider still takes a date of acceptance that somebody typed (R13). */
  readonly takesTypedDate: boolean;
  readonly trace: Trace;
};

/** Reads the agreement's tenant and its provider. Refused where there is no tenant yet, or nobody answers for the provider. */
export const subjectOf = async (world: AgreementWorld, agreement: Agreement): Promise<Outcome<Subject>> => {
  const { dataverse, providers, time, newId } = world;
  const id = agreement._csp_provideraccountid_value;
  const tenant = id === null ? null : await dataverse.retrieve('csp_provideraccounts', id, tenantColumns);
  if (tenant === null || tenant.row.csp_tenantid === null) return refusedHere('tenant-missing', 'The agreement names no tenant');
  const providerId = tenant.row._csp_providerid_value;
  const provider =
    providerId === null ? null : await dataverse.retrieve('csp_providers', providerId, [...providerColumns, 'csp_agreementpath']);
  if (provider === null) return refusedHere('not-connected', 'The provider does not exist');
  const { csp_tenantid, csp_name, csp_country } = tenant.row;
  return map(providers.of(provider.row), (answering) => ({
    provider: answering,
    tenantId: csp_tenantid,
    companyName: csp_name ?? '',
    country: csp_country,
    takesTypedDate: agreementWay(nameOf(agreementPath, provider.row.csp_agreementpath), dayAt(time.now(), 0)) === 'RecordedByHand',
    trace: { correlationId: newId() },
  }));
};

const tenantColumns = ['csp_tenantid', 'csp_name', 'csp_country', '_csp_providerid_value'] as const;
