import { IconButton } from '@fluentui/react';
import * as React from 'react';
import { useShell } from '../shell';
import { PageLink } from './page-link';
import { UserMenu } from './user-menu';

export type HeaderProps = { readonly onSiteMap: () => void; readonly siteMapOpen: boolean; readonly hasDrawer: boolean };

/** The bar above everything: on narrow screens the way to the site map, the app's name, the person. */
export const Header: React.FC<HeaderProps> = ({ onSiteMap, siteMapOpen, hasDrawer }) => {
  const { app, text } = useShell();
  return (
    <header className="app-header">
      {hasDrawer && (
        <IconButton
          className="header-button"
          iconProps={{ iconName: 'GlobalNavButton' }}
          title={text('frame.openSiteMap')}
          ariaLabel={text('frame.openSiteMap')}
          aria-expanded={siteMapOpen}
          onClick={onSiteMap}
        />
      )}
      <PageLink page={{ kind: 'home' }} className="header-title">
        {app.title}
      </PageLink>
      <UserMenu />
    </header>
  );
};
