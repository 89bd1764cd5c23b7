import type { AgreementStanding } from '../../core/agreements/state';
import { agreementWay } from '../../core/provisioning/agreement-way';
import { dayAt } from '../../core/time/day';
import { agreementPath, agreementState, nameOf } from '../../solution/rows';
import { readRow } from '../common/rows';

const columns = [
  'csp_state',
  'csp_path',
  'csp_asked',
  'csp_agreedon',
  'csp_signatoryfirstname',
  'csp_signatorylastname',
  'csp_signatoryemail',
  '_csp_provideraccountid_value',
] as const;

/** What commands know of an agreement. */
export const readStanding = async (agreementId: string): Promise<AgreementStanding> => {
  const row = await readRow('csp_agreement', agreementId, columns);
  const tenantId = row._csp_provideraccountid_value;
  return {
    state: nameOf(agreementState, row.csp_state) ?? 'Required',
    path: nameOf(agreementPath, row.csp_path),
    hasTenant: tenantId !== null,
    hasSignatory: [row.csp_signatoryfirstname, row.csp_signatorylastname, row.csp_signatoryemail].every((answer) => (answer ?? '') !== ''),
    hasDate: row.csp_agreedon !== null,
    typedDateTaken: tenantId !== null && (await isTypedDateTaken(tenantId)),
    isAsked: row.csp_asked !== null,
  };
};

/** Whether the tenant's provider still takes a date of acceptance that somebody typed (R13). */
const isTypedDateTaken = async (tenantId: string): Promise<boolean> => {
  const { _csp_providerid_value: providerId } = await readRow('csp_provideraccount', tenantId, ['_csp_providerid_value']);
  if (providerId === null) return false;
  const provider = await readRow('csp_provider', providerId, ['csp_agreementpath']);
  return agreementWay(nameOf(agreementPath, provider.csp_agreementpath), dayAt(Date.now(), 0)) === 'RecordedByHand';
};
