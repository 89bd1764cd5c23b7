import { Link } from '@fluentui/react';
import * as React from 'react';
import type { TableDefinition } from '../../contract/table';
import type { ViewColumn } from '../../contract/view';
import { useShell } from '../shell';
import { cellReference, cellText, type GridRow } from './grid-row';
import type { RowReference } from './row-reference';
import { RowLink } from './row-link';

type GridCellProps = {
  readonly table: TableDefinition;
  readonly row: GridRow;
  readonly column: ViewColumn;
  readonly onOpen: (row: RowReference) => void;
};

/** A cell's value; the row's name and what lookups point to are links. */
export const GridCell: React.FC<GridCellProps> = ({ table, row, column, onOpen }) => {
  const { text } = useShell();
  if (column.name === table.primaryName) return <RowLink target={{ ...row, name: row.name || text('view.noName') }} onOpen={onOpen} />;
  const reference = cellReference(row.row, column);
  if (reference) return <RowLink target={reference} />;
  const shown = cellText(row.row, column);
  const format = table.attributes[column.name]?.format;
  if (shown && column.own && format === 'email') return <Link href={`mailto:${shown}`}>{shown}</Link>;
  if (shown && column.own && format === 'phone') return <Link href={`tel:${shown}`}>{shown}</Link>;
  return <span title={shown}>{shown}</span>;
};
