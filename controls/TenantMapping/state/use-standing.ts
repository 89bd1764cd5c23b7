import * as React from '../../common/react';
import type { MappedTenant } from '../../../core/mapping/unmapping';
import { useHost } from '../../common/host-context';
import { readStanding } from '../rows/standing-rows';
import type { Tenant } from '../rows/tenant-row';

/** What stands on the tenant, or `null` while that is not known: nobody is asked to decide without it. */
export const useStanding = (tenant: Tenant): MappedTenant | null => {
  const { webAPI } = useHost();
  const [standing, setStanding] = React.useState<MappedTenant | null>(null);

  React.useEffect(() => {
    let outdated = false;
    readStanding(webAPI, tenant).then(
      (read) => outdated || setStanding(read),
      () => undefined,
    );
    return () => void (outdated = true);
  }, [tenant.id]);

  return standing;
};
