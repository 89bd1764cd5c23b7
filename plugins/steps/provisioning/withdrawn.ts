import { runStatus } from '../../../solution/rows';
import type { Dataverse } from '../../dataverse/client';
import { showOnAccount } from '../../mapping/show-on-account';

/** A person took a run back: its account asks for nothing any more, unless another run does. Any other run is left alone. */
export const showWithdrawn = async (context: { readonly dataverse: Dataverse }, runId: string): Promise<void> => {
  const run = await context.dataverse.retrieve('csp_provisionings', runId, ['statuscode', '_csp_accountid_value']);
  const account = run?.row.statuscode === runStatus.Withdrawn ? run.row._csp_accountid_value : null;
  if (account !== null) await showOnAccount(context, account);
};
