import { Panel, PanelType } from '@fluentui/react';
import * as React from 'react';
import { addressOf } from '../page';
import { useShell } from '../shell';
import { ErrorBoundary } from './error-boundary';
import { Header } from './header';
import { NotificationBars } from './notification-bars';
import { PageHost } from './page-host';
import { SiteMap } from './site-map';
import { useFocusOnChange } from './use-focus-on-change';
import { useMediaQuery } from './use-media-query';
import { usePage } from './use-page';

/** The whole app: header, site map (a drawer on narrow screens), notifications, and the page. */
export const AppFrame: React.FC = () => {
  const { app, text } = useShell();
  const page = usePage();
  const narrow = useMediaQuery('(max-width: 767px)');
  const [collapsed, setCollapsed] = React.useState(false);
  const [drawer, setDrawer] = React.useState(false);
  const main = useFocusOnChange(addressOf(page, app.uniqueName));
  const closeDrawer = (): void => setDrawer(false);
  return (
    <div className="app">
      <a href="#page" className="skip-link">
        {text('frame.skip')}
      </a>
      <Header hasDrawer={narrow} siteMapOpen={drawer} onSiteMap={() => setDrawer(true)} />
      <div className="app-body">
        {narrow ? (
          <Panel
            isOpen={drawer}
            type={PanelType.customNear}
            customWidth="280px"
            headerText={text('frame.siteMap')}
            closeButtonAriaLabel={text('frame.dismiss')}
            isLightDismiss
            onDismiss={closeDrawer}
          >
            <SiteMap page={page} collapsed={false} onGone={closeDrawer} />
          </Panel>
        ) : (
          <SiteMap page={page} collapsed={collapsed} onCollapse={() => setCollapsed(!collapsed)} />
        )}
        <div className="page-column">
          <NotificationBars />
          <main id="page" className="page" tabIndex={-1} ref={main}>
            <ErrorBoundary key={addressOf(page, app.uniqueName)} text={text}>
              <PageHost page={page} />
            </ErrorBoundary>
          </main>
        </div>
      </div>
    </div>
  );
};
