import * as React from 'react';
import { useShell } from '../shell';
import { PageLink } from './page-link';

/** The way from a row back to its table's list. The row's own name is the heading below, so it is not repeated here. */
export const Breadcrumbs: React.FC<{ readonly table: string }> = ({ table }) => {
  const { app, text } = useShell();
  const label = app.tables.find(({ logicalName }) => logicalName === table)?.pluralLabel ?? table;
  return (
    <nav aria-label={text('frame.breadcrumb')} className="breadcrumbs">
      <PageLink page={{ kind: 'list', table, viewId: null }}>{label}</PageLink>
    </nav>
  );
};
