import { Icon, IconButton } from '@fluentui/react';
import * as React from 'react';
import type { SiteMapSubArea } from '../../contract/app';
import type { Page } from '../page';
import { publishedAddress } from '../published';
import { useShell } from '../shell';
import { PageLink } from './page-link';

export type SiteMapProps = {
  readonly page: Page;
  /** Icons only. */
  readonly collapsed: boolean;
  readonly onCollapse?: () => void;
  readonly onGone?: () => void;
};

/** The app's pages by area and group. */
export const SiteMap: React.FC<SiteMapProps> = ({ page, collapsed, onCollapse, onGone }) => {
  const { app, text } = useShell();
  return (
    <nav className={collapsed ? 'site-map collapsed' : 'site-map'} aria-label={text('frame.siteMap')}>
      {onCollapse && (
        <IconButton
          className="site-map-toggle"
          iconProps={{ iconName: 'GlobalNavButton' }}
          title={text('frame.collapseSiteMap')}
          ariaLabel={text('frame.collapseSiteMap')}
          aria-expanded={!collapsed}
          onClick={onCollapse}
        />
      )}
      {app.areas
        .flatMap((area) => area.groups.map((group) => ({ ...group, title: group.title || area.title, key: `${area.id} ${group.id}` })))
        .map((group) => (
          <div key={group.key}>
            {collapsed ? <hr /> : group.title && <h2>{group.title}</h2>}
            <ul aria-label={group.title || app.title}>
              {group.subAreas.map((subArea) => (
                <li key={subArea.id}>
                  <PageLink
                    page={pageOf(subArea)}
                    className="site-map-link"
                    current={isAt(page, subArea)}
                    {...(collapsed ? { title: subArea.title } : {})}
                    {...(onGone ? { onGone } : {})}
                  >
                    <SubAreaIcon subArea={subArea} />
                    <span className={collapsed ? 'for-screen-readers' : 'site-map-text'}>{subArea.title}</span>
                  </PageLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </nav>
  );
};

export const pageOf = ({ target }: SiteMapSubArea): Page =>
  target.kind === 'table'
    ? { kind: 'list', table: target.table, viewId: target.viewId }
    : { kind: 'webresource', name: target.name, data: null };

const isAt = (page: Page, { target }: SiteMapSubArea): boolean => {
  if (page.kind === 'list' || page.kind === 'record') return target.kind === 'table' && target.table === page.table;
  return page.kind === 'webresource' && target.kind === 'webresource' && target.name === page.name;
};

/** Platform tables have icons of their own; others without one get the general table icon. */
const builtInIcons: Readonly<Record<string, string>> = { account: 'CityNext', contact: 'Contact', systemuser: 'People', email: 'Mail' };

const SubAreaIcon: React.FC<{ readonly subArea: SiteMapSubArea }> = ({ subArea }) =>
  subArea.icon ? (
    <img src={publishedAddress(subArea.icon)} alt="" width={16} height={16} />
  ) : (
    <Icon iconName={(subArea.target.kind === 'table' && builtInIcons[subArea.target.table]) || 'Table'} aria-hidden />
  );
