import * as React from 'react';
import { PageError } from '../frame/page-error';
import { PageShimmer } from '../frame/page-shimmer';
import { useAsked } from '../frame/use-asked';
import { useShell } from '../shell';
import { chosenView } from './choose-view';
import { TableList } from './table-list';

export type ListPageProps = { readonly table: string; readonly viewId: string | null };

/** A table's page: its definition is waited for, then its rows are shown by a view. */
export const ListPage: React.FC<ListPageProps> = ({ table, viewId }) => {
  const { tables, text } = useShell();
  const definition = useAsked(React.useCallback(() => tables.definition(table), [tables, table]));
  if (definition.state === 'waiting') return <PageShimmer />;
  if (definition.state === 'failed') return <PageError error={definition.error} text={text} onRetry={definition.again} />;
  const view = chosenView(definition.value, viewId);
  if (!view) return <p className="page-error card">{text('view.noViews')}</p>;
  return <TableList table={definition.value} view={view} />;
};
