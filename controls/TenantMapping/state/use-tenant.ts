import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import { readTenant, type Tenant } from '../rows/tenant-row';

export type TenantView = { readonly kind: 'loading' | 'failed' } | { readonly kind: 'ready'; readonly tenant: Tenant };

/** The tenant's row; `reload` reads it again, and shows what was there until it is. */
export const useTenant = (id: string): { readonly view: TenantView; readonly reload: () => void } => {
  const { webAPI } = useHost();
  const [view, setView] = React.useState<TenantView>({ kind: 'loading' });
  const [looks, setLooks] = React.useState(0);
  const reload = React.useCallback(() => setLooks((count) => count + 1), []);

  React.useEffect(() => {
    let outdated = false;
    readTenant(webAPI, id).then(
      (tenant) => outdated || setView({ kind: 'ready', tenant }),
      () => outdated || setView({ kind: 'failed' }),
    );
    return () => void (outdated = true);
    // The platform hands over a new context with every render; the row is read by count.
  }, [id, looks]);

  return { view, reload };
};
