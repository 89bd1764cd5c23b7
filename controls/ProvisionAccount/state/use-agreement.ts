import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import { readAgreement, type Agreement } from '../rows/agreement-row';
import type { Run } from '../rows/run-row';

/** The run's agreement, looked at again whenever the run was; `null` until it is there. */
export const useAgreement = (run: Run): Agreement | null => {
  const { webAPI } = useHost();
  const [agreement, setAgreement] = React.useState<Agreement | null>(null);
  React.useEffect(() => {
    if (run.agreementId === null) return undefined;
    let outdated = false;
    readAgreement(webAPI, run.agreementId).then(
      (read) => outdated || setAgreement(read),
      () => undefined,
    );
    return () => {
      outdated = true;
    };
  }, [run]);
  return agreement;
};
