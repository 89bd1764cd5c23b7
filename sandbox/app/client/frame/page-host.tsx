import * as React from 'react';
import type { Page } from '../page';
import { FormPage } from '../form/form-page';
import { useShell } from '../shell';
import { Breadcrumbs } from './breadcrumbs';
import { ListPage } from '../views/list-page';
import { SettingsPage } from './settings-page';
import { WebResourcePage } from './web-resource-page';

/** The page's own component; another table, view or row is another page, so nothing of the one before is kept. */
export const PageHost: React.FC<{ readonly page: Page }> = ({ page }) => {
  const { text } = useShell();
  switch (page.kind) {
    case 'home':
      return <p className="page-error card">{text('error.noPage')}</p>;
    case 'list':
      return <ListPage key={page.table} table={page.table} viewId={page.viewId} />;
    case 'record':
      return (
        <>
          <Breadcrumbs table={page.table} />
          <FormPage key={`${page.table} ${page.id ?? 'new'} ${page.formId ?? ''}`} page={page} />
        </>
      );
    case 'webresource':
      return <WebResourcePage key={page.name} name={page.name} data={page.data} />;
    case 'settings':
      return <SettingsPage />;
  }
};
