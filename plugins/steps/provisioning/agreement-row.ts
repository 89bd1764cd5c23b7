import { agreementPath, agreementState, agreementWish } from '../../../solution/rows';
import type { Dataverse } from '../../dataverse/client';
import { fixedId } from '../../dataverse/fixed-id';
import type { Row, Write } from '../../dataverse/tables';
import { isoInstant } from '../../time';
import type { Run } from './run';

export const agreementColumns = [
  'csp_agreementid',
  'csp_state',
  'csp_attestationid',
  'csp_earlierattestations',
  'csp_link',
  'csp_linkexpireson',
  'csp_linkcount',
] as const;
export type Agreement = Pick<Row<'csp_agreements'>, (typeof agreementColumns)[number]>;
type AgreementWrite = Write<'csp_agreements'>;

/** A run has one agreement, and its id follows from the run's: however often it is written, it is one row. */
export const agreementIdOf = (runId: string): string => fixedId(runId, 'csp_agreement');

/** Who signs, for whom, by which way; owned by the person who submitted the run, so that it is seen where the run is seen. */
const described = (run: Run): AgreementWrite => ({
  csp_name: run.csp_companyname ?? run.csp_domain ?? '',
  csp_path: run.csp_agreementpath ?? agreementPath.AttestationLink,
  csp_signatoryfirstname: run.csp_signatoryfirstname,
  csp_signatorylastname: run.csp_signatorylastname,
  csp_signatoryemail: run.csp_signatoryemail,
  csp_signatoryphone: run.csp_signatoryphone,
  ...(run._csp_accountid_value === null ? {} : { 'csp_AccountId@odata.bind': `/accounts(${run._csp_accountid_value})` }),
  ...(run._csp_templateid_value === null ? {} : { 'csp_TemplateId@odata.bind': `/csp_agreementtemplates(${run._csp_templateid_value})` }),
  ...(run._csp_submittedby_value === null ? {} : { 'ownerid@odata.bind': `/systemusers(${run._csp_submittedby_value})` }),
});

export const writeAgreement = async (dataverse: Dataverse, run: Run, values: AgreementWrite): Promise<void> => {
  await dataverse.upsert('csp_agreements', agreementIdOf(run.csp_provisioningid), { ...described(run), ...values }, agreementColumns);
};

/** For a tenant without any agreement one is written down as required, with the wish to look up whether the customer has accepted already. */
export const requireAgreement = async (dataverse: Dataverse, run: Run, tenantRowId: string, now: number): Promise<void> => {
  const filter = `_csp_provideraccountid_value eq ${tenantRowId} and statecode eq 0`;
  const known = await dataverse.query('csp_agreements', { columns: ['csp_agreementid'], filter, top: 1 });
  if (known.length > 0) return;
  await writeAgreement(dataverse, run, {
    csp_state: agreementState.Required,
    csp_asked: agreementWish.LookUp,
    csp_askedon: isoInstant(now),
    'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})`,
  });
};
