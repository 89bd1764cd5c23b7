import type { AgreementWish } from '../../../core/agreements/state';
import { refusal } from '../../../solution/rows';
import type { StoredAgreement } from '../../agreements/agreement';
import type { Write } from '../../dataverse/tables';
import type { AgreementContext } from './context';

/**
 * Has the run that the agreement belongs to do what is asked, as if the person had asked the run; then takes the wish away.
 * False where the row has changed meanwhile: the sweeper comes back to it.
 */
export const leaveToRun = async (
  context: AgreementContext,
  asked: StoredAgreement,
  wish: AgreementWish,
  runId: string,
): Promise<boolean> => {
  if (wish === 'SendLink') await context.runs.renewLink(runId);
  if (wish === 'LookUp') await context.runs.begin(runId, { asked: true });
  if (wish === 'RecordDate') context.log.warn({ agreement: asked.row.csp_agreementid, run: runId }, 'a run still waits for the agreement');
  const changes: Write<'csp_agreements'> = {
    csp_asked: null,
    csp_refusal: wish === 'RecordDate' ? refusal['details-refused'] : null,
    csp_refusaldetail: null,
  };
  return (await context.dataverse.change('csp_agreements', asked.row.csp_agreementid, asked.etag, changes, ['csp_agreementid'])) !== null;
};
