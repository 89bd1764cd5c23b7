import * as React from 'react';
import type { Page } from '../page';
import { useShell } from '../shell';
import { pageOf } from './site-map';

/** The page to show now; home is the first entry of the site map. */
export const usePage = (): Page => {
  const { app, router } = useShell();
  const [page, setPage] = React.useState(router.current);
  React.useEffect(() => router.subscribe(setPage), [router]);
  return React.useMemo(() => {
    const first = app.areas[0]?.groups[0]?.subAreas[0];
    return page.kind === 'home' && first ? pageOf(first) : page;
  }, [page, app]);
};
