import { runStatus } from '../../../solution/rows';
import type { Dataverse } from '../../dataverse/client';

const underWay = [runStatus.Submitted, runStatus.InProgress, runStatus.WaitingForCustomer];

/** The run that works on the agreement or waits for it; null where none does. */
export const openRunOf = async (dataverse: Dataverse, agreementId: string): Promise<string | null> => {
  const [run] = await dataverse.query('csp_provisionings', {
    columns: ['csp_provisioningid'],
    filter: `_csp_agreementid_value eq ${agreementId} and statecode eq 0 and (${underWay.map((status) => `statuscode eq ${status}`).join(' or ')})`,
    top: 1,
  });
  return run?.row.csp_provisioningid ?? null;
};
