import * as React from 'react';
import type { Page } from '../page';
import { useShell } from '../shell';
import { PageLink } from './page-link';

/** From the app to the list that a row belongs to; lists are the top and have none. */
export const Breadcrumbs: React.FC<{ readonly page: Page; readonly title: string }> = ({ page, title }) => {
  const { app, text } = useShell();
  if (page.kind !== 'record') return null;
  const table = app.tables.find(({ logicalName }) => logicalName === page.table);
  return (
    <nav aria-label={text('frame.breadcrumb')} className="breadcrumbs">
      <ol>
        <li>
          <PageLink page={{ kind: 'list', table: page.table, viewId: null }}>{table?.pluralLabel ?? page.table}</PageLink>
        </li>
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  );
};
