import { isHandedIn, runStates } from '../../../core/provisioning/run';
import { runStatus } from '../../../solution/rows';
import type { Row, Stored } from '../../dataverse/tables';

/** What the service reads of a run. */
export const runColumns = [
  'csp_provisioningid',
  'csp_name',
  'statecode',
  'statuscode',
  '_modifiedby_value',
  '_csp_accountid_value',
  '_csp_providerid_value',
  'csp_branch',
  'csp_companyname',
  'csp_domainprefix',
  'csp_country',
  'csp_addressline1',
  'csp_addressline2',
  'csp_city',
  'csp_state',
  'csp_postalcode',
  'csp_culture',
  'csp_registrationnumber',
  'csp_firstname',
  'csp_lastname',
  'csp_email',
  'csp_phone',
  '_csp_templateid_value',
  'csp_agreementpath',
  'csp_signatoryfirstname',
  'csp_signatorylastname',
  'csp_signatoryemail',
  'csp_signatoryphone',
  'csp_agreedon',
  'csp_knowntenant',
  'csp_requestcount',
  '_csp_submittedby_value',
  'csp_steps',
  'csp_leaseuntil',
  'csp_leaseholder',
  'csp_attempts',
  'csp_nextattempton',
  'csp_refusal',
  'csp_correlationid',
  'csp_tenantid',
  'csp_domain',
  '_csp_provideraccountid_value',
  '_csp_agreementid_value',
  'csp_adminusername',
  'csp_credentials',
  'csp_credentialsuntil',
  'csp_sealedcredentials',
] as const;

export type Run = Pick<Row<'csp_provisionings'>, (typeof runColumns)[number]>;
export type StoredRun = Stored<Run>;

export const handedInStatuses = runStates.filter(isHandedIn).map((state) => runStatus[state]);
