import type { Draft } from '../../../core/provisioning/draft';
import type { RefusalCode } from '../../../core/provisioning/refusal';
import type { RunState } from '../../../core/provisioning/run';
import type { StepRecord } from '../../../core/provisioning/steps';
import { credentials, refusal, runStatus, type ProvisioningRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { draftOfRow, draftShape } from './draft-row';
import { formattedOf, nameOf, readRow, selectOf, type Kind } from '../../common/read-row';
import { parseSteps } from './steps-text';

const shape = {
  ...draftShape,
  csp_name: 'text',
  statuscode: 'number',
  csp_steps: 'text',
  csp_refusal: 'number',
  csp_refusaldetail: 'text',
  csp_correlationid: 'text',
  csp_nextattempton: 'text',
  csp_submittedon: 'text',
  _csp_submittedby_value: 'text',
  _csp_accountid_value: 'text',
  csp_tenantid: 'text',
  csp_domain: 'text',
  _csp_agreementid_value: 'text',
  csp_adminusername: 'text',
  csp_credentials: 'number',
  csp_credentialsuntil: 'text',
} as const satisfies Partial<Record<keyof ProvisioningRow, Kind>>;

/** One run of Provision Account, as its row tells. Instants are UTC, ISO 8601. */
export type Run = {
  readonly id: string;
  readonly number: string;
  readonly state: RunState;
  readonly draft: Draft;
  readonly steps: readonly StepRecord[];
  readonly refusal: RefusalCode | null;
  readonly refusalDetail: string | null;
  readonly correlationId: string | null;
  readonly nextAttemptOn: string | null;
  readonly submittedOn: string | null;
  readonly submittedBy: { readonly id: string; readonly name: string } | null;
  readonly accountId: string | null;
  readonly accountName: string;
  readonly tenantId: string | null;
  readonly domain: string | null;
  readonly agreementId: string | null;
  readonly adminUserName: string | null;
  readonly credentials: keyof typeof credentials;
  readonly credentialsUntil: string | null;
};

export const readRun = async (webAPI: WebApi, id: string): Promise<Run> =>
  runOfRow(id, (await webAPI.retrieveRecord('csp_provisioning', id, `?${selectOf(shape)}`)) as unknown);

const runOfRow = (id: string, entity: unknown): Run => {
  const row = readRow(entity, shape);
  const submittedBy = row._csp_submittedby_value;
  return {
    id,
    number: row.csp_name ?? '',
    state: nameOf(runStatus, row.statuscode) ?? 'Draft',
    draft: draftOfRow(row),
    steps: parseSteps(row.csp_steps),
    refusal: nameOf(refusal, row.csp_refusal),
    refusalDetail: row.csp_refusaldetail,
    correlationId: row.csp_correlationid,
    nextAttemptOn: row.csp_nextattempton,
    submittedOn: row.csp_submittedon,
    submittedBy: submittedBy === null ? null : { id: submittedBy, name: formattedOf(entity, '_csp_submittedby_value') ?? '' },
    accountId: row._csp_accountid_value,
    accountName: formattedOf(entity, '_csp_accountid_value') ?? '',
    tenantId: row.csp_tenantid,
    domain: row.csp_domain,
    agreementId: row._csp_agreementid_value,
    adminUserName: row.csp_adminusername,
    credentials: nameOf(credentials, row.csp_credentials) ?? 'None',
    credentialsUntil: row.csp_credentialsuntil,
  };
};
