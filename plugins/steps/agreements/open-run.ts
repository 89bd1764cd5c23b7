import { isAnyOf, type Dataverse } from '../../dataverse/client';
import { handedInStatuses } from '../provisioning/run';

/** The run that works on the agreement or waits for it; null where none does. */
export const openRunOf = async (dataverse: Dataverse, agreementId: string): Promise<string | null> => {
  const [run] = await dataverse.query('csp_provisionings', {
    columns: ['csp_provisioningid'],
    filter: `_csp_agreementid_value eq ${agreementId} and statecode eq 0 and ${isAnyOf('statuscode', handedInStatuses)}`,
    top: 1,
  });
  return run?.row.csp_provisioningid ?? null;
};
