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
import { columnWidths } from './column-widths';
import { GridCell } from './grid-cell';
import type { GridRow } from './grid-row';
import type { RowReference } from './row-reference';
import type { Rows } from './use-rows';

/** Shows what can be done with a column beside the element that was clicked. */
export type OpenColumnMenu = (column: ViewColumn, target: HTMLElement) => void;

export type GridTableProps = {
  readonly table: TableDefinition;
  readonly view: ViewDefinition;
  readonly rows: Rows;
  readonly selection: Selection<GridRow>;
  /** Pixels that the columns share. */
  readonly width: number;
  readonly orders: readonly ViewOrder[];
  readonly filters: readonly ColumnFilter[];
  readonly compact: boolean;
  readonly onOpen: (row: RowReference) => void;
  readonly onColumnMenu: OpenColumnMenu;
};

const numeric = new Set(['integer', 'bigint', 'decimal', 'double', 'money']);

/** Rows side by side in columns; a column's header opens its menu, Enter or a double click opens a row. */
export const GridTable: React.FC<GridTableProps> = ({
  table,
  view,
  rows,
  selection,
  width,
  orders,
  filters,
  compact,
  onOpen,
  onColumnMenu,
}) => {
  const { text } = useShell();
  const widths = columnWidths(view.columns, width);
  const columns = view.columns.map((column, index): IColumn => {
    const order = orders.find((each) => each.column === column.name);
    return {
      key: column.name,
      name: column.label,
      fieldName: column.name,
      minWidth: 60,
      maxWidth: widths[index] ?? column.width,
      calculatedWidth: widths[index] ?? column.width,
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
    if (event && column?.own) onColumnMenu(column, event.currentTarget);
  };

  return (
    <div className={rows.loading ? 'grid-table waiting' : 'grid-table'} data-is-scrollable>
      <ShimmeredDetailsList
        // The list remembers widths it was given once; another room wants others.
        key={width}
        items={[...rows.rows]}
        columns={columns}
        enableShimmer={rows.loading && rows.rows.length === 0}
        shimmerLines={compact ? 3 : 10}
        selection={selection as Selection}
        setKey={view.id}
        getKey={(row?: GridRow, index?: number) => row?.key ?? `waiting ${index}`}
        checkboxVisibility={CheckboxVisibility.always}
        layoutMode={DetailsListLayoutMode.fixedColumns}
        constrainMode={ConstrainMode.unconstrained}
        compact={compact}
        onItemInvoked={(row: GridRow) => onOpen({ id: row.id, name: row.name, entityType: row.entityType })}
        onColumnHeaderClick={openMenu}
        onColumnHeaderContextMenu={(column, event) => openMenu(event as React.MouseEvent<HTMLElement>, column)}
        ariaLabelForGrid={view.name}
        ariaLabelForSelectAllCheckbox={text('view.selectAll')}
        ariaLabelForSelectionColumn={text('view.selectAll')}
        getRowAriaLabel={(row?: GridRow) => row?.name ?? ''}
        checkButtonAriaLabel={text('view.selectRow', { name: '' }).trim()}
        selectionPreservedOnEmptyClick
      />
    </div>
  );
};
