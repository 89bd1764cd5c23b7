import { ActionButton } from '../../common/fluent';
import * as React from '../../common/react';
import { mayWithdraw } from '../../../core/provisioning/run-steps';
import { runStatus, type ProvisioningWrite } from '../../../solution/rows';
import { useHost } from '../../common/host-context';
import { useService } from '../../common/service';
import type { Run } from '../rows/run-row';

/**
 * Takes a run back for good, where nothing can have come of it; asked once more, since it cannot be undone. The service is told, so that the
 * account stops to say that it is asked.
 */
export const WithdrawButton = ({
  run,
  onWithdrawn,
}: {
  readonly run: Run;
  readonly onWithdrawn: () => void;
}): React.ReactElement | null => {
  const host = useHost();
  const { texts } = host;
  const ask = useService();
  const [isBusy, setBusy] = React.useState(false);
  if (!mayWithdraw(run.state, run.steps)) return null;

  const withdraw = async () => {
    if (!(await host.confirm(texts('withdraw'), texts('withdraw-sure'), texts('withdraw-keep')))) return;
    setBusy(true);
    const columns: ProvisioningWrite = { statecode: 1, statuscode: runStatus.Withdrawn };
    try {
      await host.webAPI.updateRecord('csp_provisioning', run.id, columns);
      ask((service) => service.start(run.id)).catch(() => undefined);
      onWithdrawn();
    } catch {
      setBusy(false);
    }
  };

  return <ActionButton text={texts('withdraw')} iconProps={{ iconName: 'Undo' }} disabled={isBusy} onClick={() => void withdraw()} />;
};
