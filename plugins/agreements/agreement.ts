import type { Row, Stored } from '../dataverse/tables';

/** What the service reads of a customer's agreement. */
export const agreementColumns = [
  'csp_agreementid',
  'statecode',
  'csp_state',
  'csp_path',
  '_csp_accountid_value',
  '_csp_provideraccountid_value',
  '_csp_templateid_value',
  'csp_signatoryfirstname',
  'csp_signatorylastname',
  'csp_signatoryemail',
  'csp_signatoryphone',
  'csp_agreedon',
  'csp_attestationid',
  'csp_earlierattestations',
  'csp_linksenton',
  'csp_linkexpireson',
  'csp_linkcount',
  'csp_asked',
  'csp_askedon',
  'csp_leaseuntil',
] as const;

export type Agreement = Pick<Row<'csp_agreements'>, (typeof agreementColumns)[number]>;
export type StoredAgreement = Stored<Agreement>;
