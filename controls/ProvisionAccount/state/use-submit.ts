import * as React from '../../common/react';
import { runStatus, type ProvisioningWrite } from '../../../solution/rows';
import { useHost } from '../../common/host-context';
import { useService } from '../../common/service';
import { readRun, type Run } from '../rows/run-row';

export type SubmissionState = 'idle' | 'submitting' | 'failed';

/**
 * Submits the run, first and as retry: one write that Dataverse hands to the service. The service is asked to begin at once as well,
 * so that nobody waits for the queue; where it does not hear, the queue or its sweeper brings the row all the same. A run that went on
 * elsewhere since this page read it, say in another tab, is not submitted again: the page then only catches up.
 */
export const useSubmit = (run: Run, flush: () => Promise<boolean>, onSubmitted: () => void) => {
  const { webAPI, now, userId } = useHost();
  const ask = useService();
  const [state, setState] = React.useState<SubmissionState>('idle');
  const underWay = React.useRef(false);

  const isUntouched = async (): Promise<boolean> => (await readRun(webAPI, run.id)).state === run.state;

  /** Where the run went on elsewhere, shows that and tells so. What this page holds against the answers, such as a domain that the run
   * itself took, means nothing then. */
  const catchUp = async (): Promise<boolean> => {
    const isOutdated = !(await isUntouched().catch(() => true));
    if (isOutdated) onSubmitted();
    return isOutdated;
  };

  const submit = async (): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    setState('submitting');
    try {
      if (await isUntouched()) {
        if (!(await flush())) throw new Error('the answers are not saved');
        const columns: ProvisioningWrite = {
          csp_submittedon: new Date(now()).toISOString(),
          'csp_SubmittedBy@odata.bind': `/systemusers(${userId})`,
          statuscode: runStatus.Submitted,
        };
        await webAPI.updateRecord('csp_provisioning', run.id, columns);
        ask((service) => service.start(run.id)).catch(() => undefined);
      }
      onSubmitted();
    } catch {
      // A run that was finished elsewhere in this very moment takes no submission any more, and there is nothing to send.
      if (await catchUp()) return;
      underWay.current = false;
      setState('failed');
    }
  };

  return { state, submit, catchUp };
};
