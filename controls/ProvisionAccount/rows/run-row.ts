import type { Draft } from '../../../core/provisioning/draft';
import type { RefusalCode } from '../../../core/provisioning/refusal';
import type { RunState } from '../../../core/provisioning/run';
import type { StepRecord } from '../../../core/provisioning/steps';
import { credentials, nameOf, refusal, runStatus, type ProvisioningRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { draftOfRow, draftShape } from './draft-row';
import { formattedOf, readRow, readTexts, selectOf, textShape, type Kind } from '../../common/read-row';
import { parseSteps } from './steps-text';

const textColumns = {
  refusalDetail: 'csp_refusaldetail',
  correlationId: 'csp_correlationid',
  nextAttemptOn: 'csp_nextattempton',
  submittedOn: 'csp_submittedon',
  requestedOn: 'csp_requestedon',
  requestSentOn: 'csp_requestsenton',
  remindedOn: 'csp_remindedon',
  accountId: '_csp_accountid_value',
  tenantId: 'csp_tenantid',
  domain: 'csp_domain',
  agreementId: '_csp_agreementid_value',
  adminUserName: 'csp_adminusername',
  credentialsUntil: 'csp_credentialsuntil',
} as const satisfies Readonly<Record<string, keyof ProvisioningRow>>;

const shape = {
  ...draftShape,
  ...textShape(textColumns),
  csp_name: 'text',
  csp_steps: 'text',
  _csp_submittedby_value: 'text',
  statuscode: 'number',
  csp_refusal: 'number',
  csp_requestcount: 'number',
  csp_credentials: 'number',
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
  /** The mails that asked the customer for a relationship: first, last, how many, and when nobody had answered for long. */
  readonly requestedOn: string | null;
  readonly requestSentOn: string | null;
  readonly requestCount: number;
  readonly remindedOn: string | null;
  readonly contactName: string;
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
    ...readTexts(entity, textColumns),
    id,
    number: row.csp_name ?? '',
    state: nameOf(runStatus, row.statuscode) ?? 'Draft',
    draft: draftOfRow(row),
    steps: parseSteps(row.csp_steps),
    refusal: nameOf(refusal, row.csp_refusal),
    submittedBy: submittedBy === null ? null : { id: submittedBy, name: formattedOf(entity, '_csp_submittedby_value') ?? '' },
    accountName: formattedOf(entity, '_csp_accountid_value') ?? '',
    requestCount: row.csp_requestcount ?? 0,
    contactName: formattedOf(entity, '_csp_contactid_value') ?? '',
    credentials: nameOf(credentials, row.csp_credentials) ?? 'None',
  };
};
