import { Selection, SelectionMode } from '@fluentui/react';
import * as React from 'react';
import type { TableDefinition } from '../../contract/table';
import type { ViewColumn, ViewDefinition, ViewOrder } from '../../contract/view';
import { useShell } from '../shell';
import type { ColumnFilter } from './column-filter';
import { ColumnMenu } from './column-menu';
import { GridCards } from './grid-cards';
import { GridEmpty } from './grid-empty';
import { GridError } from './grid-error';
import { GridFooter } from './grid-footer';
import type { GridRow } from './grid-row';
import { GridTable, type OpenColumnMenu } from './grid-table';
import type { RowReference } from './row-reference';
import { useRows, type ShownRows } from './use-rows';
import { useWidth } from './use-width';

export type ViewGridProps = {
  readonly table: TableDefinition;
  readonly view: ViewDefinition;
  /** Only rows whose lookup `attribute` points to this row: a sub-grid on its form. */
  readonly relatedTo?: { readonly attribute: string; readonly id: string } | null;
  /** Words of a quick find; they ask at once, so let the person finish typing first. */
  readonly words?: string;
  readonly pageSize?: number;
  /** Less air, no empty picture: for sub-grids. */
  readonly compact?: boolean;
  /** Another number asks for the rows again. */
  readonly revision?: number;
  readonly onOpen: (row: RowReference) => void;
  readonly onSelectionChange?: (rows: readonly RowReference[]) => void;
  /** After each answer of the server. */
  readonly onRows?: (rows: ShownRows) => void;
};

const usualPageSize = 50;
/** One and the same, so that clearing what is clear already asks nothing. */
const none: readonly never[] = [];
/** Below this width, in pixels, columns are not readable side by side. */
const cardsBelow = 560;

/** A view's rows: sorted and filtered by column, in pages, selectable; as cards where there is little room. */
export const ViewGrid: React.FC<ViewGridProps> = ({
  table,
  view,
  relatedTo = null,
  words = '',
  pageSize = usualPageSize,
  compact = false,
  revision = 0,
  onOpen,
  onSelectionChange,
  onRows,
}) => {
  const { text } = useShell();
  const [orders, setOrders] = React.useState<readonly ViewOrder[]>(none);
  const [filters, setFilters] = React.useState<readonly ColumnFilter[]>(none);
  const [menu, setMenu] = React.useState<{ readonly column: ViewColumn; readonly target: HTMLElement } | null>(null);
  const [again, setAgain] = React.useState(0);
  const rows = useRows({ table, view, orders, filters, words, relatedTo, pageSize, revision: revision + again });
  const [frame, width] = useWidth();
  const selected = useSelection(rows.rows, onSelectionChange);

  React.useEffect(() => {
    setOrders(none);
    setFilters(none);
  }, [view]);
  const report = React.useRef(onRows);
  report.current = onRows;
  React.useEffect(() => {
    if (!rows.loading) report.current?.(rows);
  }, [rows.loading, rows.rows]);

  const filterBy = (column: string, filter: ColumnFilter | null): void =>
    setFilters([...filters.filter((each) => each.column !== column), ...(filter ? [filter] : [])]);
  const shown = orders.length > 0 ? orders : view.orders;
  const onColumnMenu: OpenColumnMenu = (column, target) => setMenu({ column, target });
  const shared = { table, view, rows, selection: selected.selection, onOpen, onColumnMenu, compact };
  const asksLess = filters.length > 0 || words !== '';
  return (
    <div className={compact ? 'view-grid compact' : 'view-grid'} ref={frame}>
      {rows.error ? (
        <GridError error={rows.error} onRetry={() => setAgain((count) => count + 1)} />
      ) : (
        <>
          {width < cardsBelow ? <GridCards {...shared} /> : <GridTable {...shared} width={width} orders={shown} filters={filters} />}
          {!rows.loading && rows.rows.length === 0 && (
            <GridEmpty filtered={asksLess} compact={compact} {...(filters.length > 0 ? { onClear: () => setFilters(none) } : {})} />
          )}
          <GridFooter rows={rows} selected={selected.count} pageSize={pageSize} compact={compact} />
        </>
      )}
      {menu && (
        <ColumnMenu
          table={table}
          column={menu.column}
          target={menu.target}
          order={shown.find(({ column }) => column === menu.column.name) ?? null}
          filter={filters.find(({ column }) => column === menu.column.name) ?? null}
          onOrder={(order) => setOrders([order])}
          onFilter={(filter) => filterBy(menu.column.name, filter)}
          onDismiss={() => setMenu(null)}
        />
      )}
      <div role="status" className="for-screen-readers">
        {rows.loading ? text('frame.loading') : ''}
      </div>
    </div>
  );
};

type Selected = { readonly selection: Selection<GridRow>; readonly count: number };

/** Fluent's selection, told of the rows on the screen; what is selected is told to the outside. */
const useSelection = (rows: readonly GridRow[], onChange: ViewGridProps['onSelectionChange']): Selected => {
  const [count, setCount] = React.useState(0);
  const report = React.useRef(onChange);
  report.current = onChange;
  const [selection] = React.useState(() => {
    const made: Selection<GridRow> = new Selection<GridRow>({
      selectionMode: SelectionMode.multiple,
      getKey: (row) => row.key,
      onSelectionChanged: () => {
        setCount(made.getSelectedCount());
        report.current?.(made.getSelection().map(({ id, name, entityType }) => ({ id, name, entityType })));
      },
    });
    return made;
  });
  React.useEffect(() => {
    selection.setItems([...rows], true);
  }, [selection, rows]);
  return { selection, count };
};
