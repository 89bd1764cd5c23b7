import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import { readTenantDomain } from '../rows/account-row';
import { useWizard } from '../wizard-context';
import { Notice } from '../../common/notice';

/** Says so where the account has a tenant already, because a second one cannot be joined with it. */
export const ExistingTenant = (): React.ReactElement | null => {
  const { texts, webAPI } = useHost();
  const { accountId } = useWizard().run;
  const [domain, setDomain] = React.useState<string | null>(null);
  React.useEffect(() => {
    if (accountId !== null) readTenantDomain(webAPI, accountId).then(setDomain, () => undefined);
  }, []);
  return domain === null ? null : <Notice kind="warning">{texts('has-tenant', domain)}</Notice>;
};
