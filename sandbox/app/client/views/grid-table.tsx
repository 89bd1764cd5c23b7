import {
  CheckboxVisibility,
  ConstrainMode,
  DetailsListLayoutMode,
  ShimmeredDetailsList,
  type IColumn,
  type Selection,
} from '@fluentui/react';
import * as React from 'react';
import type { TableDefinition } from '../../contract/table';
import type { ViewColumn, ViewDefinition, ViewOrder } from '../../contract/view';
import { useShell } from '../shell';
import type { ColumnFilter } from './column-filter';
import { ColumnMenu } from './column-menu';
import { GridCell } from './grid-cell';
import type { GridRow } from './grid-row';
import type { RowReference } from './row-reference';
import type { Rows } from './use-rows';

export type GridTableProps = {
  readonly table: TableDefinition;
  readonly view: ViewDefinition;
  readonly rows: Rows;
  readonly selection: Selection<GridRow>;
  readonly orders: readonly ViewOrder[];
  readonly filters: readonly ColumnFilter[];
  readonly compact: boolean;
  readonly onOpen: (row: RowReference) => void;
  readonly onOrder: (order: ViewOrder) => void;
  /** Null clears the column's filter. */
  readonly onFilter: (column: string, filter: ColumnFilter | null) => void;
};

const numeric = new Set(['integer', 'bigint', 'decimal', 'double', 'money']);

/** Rows side by side in columns; a column's header opens its menu, Enter or a double click opens a row. */
export const GridTable: React.FC<GridTableProps> = ({
  table,
  view,
  rows,
  selection,
  orders,
  filters,
  compact,
  onOpen,
  onOrder,
  onFilter,
}) => {
  const { text } = useShell();
  const [menu, setMenu] = React.useState<{ readonly column: ViewColumn; readonly target: HTMLElement } | null>(null);

  const columns = view.columns.map((column): IColumn => {
    const order = orders.find((each) => each.column === column.name);
    return {
      key: column.name,
      name: column.label,
      fieldName: column.name,
      minWidth: Math.max(72, Math.round(column.width * 0.6)),
      flexGrow: column.width,
      targetWidthProportion: column.width,
      isResizable: true,
      isSorted: order !== undefined,
      isSortedDescending: order?.descending ?? false,
      isFiltered: filters.some((filter) => filter.column === column.name),
      ...(column.own ? { columnActionsMode: 2, ariaLabel: text('view.columnMenu', { column: column.label }) } : { columnActionsMode: 0 }),
      ...(numeric.has(column.type) ? { className: 'number-cell', headerClassName: 'number-header' } : {}),
      onRender: (row: GridRow) => <GridCell table={table} row={row} column={column} onOpen={onOpen} />,
    };
  });

  const openMenu = (event?: React.MouseEvent<HTMLElement>, clicked?: IColumn): void => {
    const column = view.columns.find(({ name }) => name === clicked?.key);
    if (event && column?.own) setMenu({ column, target: event.currentTarget });
  };

  return (
    <>
      <ShimmeredDetailsList
        items={[...rows.rows]}
        columns={columns}
        enableShimmer={rows.loading && rows.rows.length === 0}
        shimmerLines={compact ? 3 : 10}
        selection={selection as Selection}
        setKey={view.id}
        getKey={(row: GridRow) => row.key}
        checkboxVisibility={CheckboxVisibility.always}
        layoutMode={DetailsListLayoutMode.justified}
        constrainMode={ConstrainMode.unconstrained}
        compact={compact}
        onItemInvoked={(row: GridRow) => onOpen({ id: row.id, name: row.name, entityType: row.entityType })}
        onColumnHeaderClick={openMenu}
        onColumnHeaderContextMenu={(column, event) => openMenu(event as React.MouseEvent<HTMLElement>, column)}
        ariaLabelForGrid={view.name}
        ariaLabelForSelectAllCheckbox={text('view.selectAll')}
        ariaLabelForSelectionColumn={text('view.selectAll')}
        getRowAriaLabel={(row: GridRow) => row.name}
        checkButtonAriaLabel={text('view.selectRow', { name: '' }).trim()}
        selectionPreservedOnEmptyClick
        className={rows.loading ? 'grid-table waiting' : 'grid-table'}
      />
      {menu && (
        <ColumnMenu
          table={table}
          column={menu.column}
          target={menu.target}
          order={orders.find((each) => each.column === menu.column.name) ?? null}
          filter={filters.find((each) => each.column === menu.column.name) ?? null}
          onOrder={onOrder}
          onFilter={(filter) => onFilter(menu.column.name, filter)}
          onDismiss={() => setMenu(null)}
        />
      )}
    </>
  );
};
