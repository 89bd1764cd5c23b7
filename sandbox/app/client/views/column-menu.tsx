import { ContextualMenu, DirectionalHint, type IContextualMenuItem } from '@fluentui/react';
import * as React from 'react';
import type { TableDefinition } from '../../contract/table';
import type { ViewColumn, ViewOrder } from '../../contract/view';
import { useShell } from '../shell';
import type { ColumnFilter } from './column-filter';
import { FilterPanel } from './filter-panel';

export type ColumnMenuProps = {
  readonly table: TableDefinition;
  readonly column: ViewColumn;
  /** The column's header. */
  readonly target: HTMLElement;
  readonly order: ViewOrder | null;
  readonly filter: ColumnFilter | null;
  readonly onOrder: (order: ViewOrder) => void;
  readonly onFilter: (filter: ColumnFilter | null) => void;
  readonly onDismiss: () => void;
};

/** What a column's header opens: sort, filter by, clear the filter. */
export const ColumnMenu: React.FC<ColumnMenuProps> = ({ table, column, target, order, filter, onOrder, onFilter, onDismiss }) => {
  const { text } = useShell();
  const [filtering, setFiltering] = React.useState(false);
  if (filtering)
    return <FilterPanel table={table} column={column} target={target} filter={filter} onApply={onFilter} onDismiss={onDismiss} />;

  const sortItem = (descending: boolean): IContextualMenuItem => ({
    key: descending ? 'descending' : 'ascending',
    text: text(descending ? 'view.sortDescending' : 'view.sortAscending'),
    iconProps: { iconName: descending ? 'SortDown' : 'SortUp' },
    canCheck: true,
    isChecked: order?.descending === descending,
    onClick: () => onOrder({ column: column.name, descending }),
  });
  const items: IContextualMenuItem[] = [
    sortItem(false),
    sortItem(true),
    {
      key: 'filter',
      text: text('view.filterBy'),
      iconProps: { iconName: 'Filter' },
      onClick: (event) => {
        event?.preventDefault();
        setFiltering(true);
        return false;
      },
    },
    ...(filter
      ? [{ key: 'clear', text: text('view.clearFilter'), iconProps: { iconName: 'ClearFilter' }, onClick: () => onFilter(null) }]
      : []),
  ];
  return (
    <ContextualMenu
      items={items}
      target={target}
      directionalHint={DirectionalHint.bottomLeftEdge}
      ariaLabel={text('view.columnMenu', { column: column.label })}
      onDismiss={onDismiss}
      shouldFocusOnMount
    />
  );
};
