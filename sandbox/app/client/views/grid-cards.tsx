import { ActionButton, Checkbox, Shimmer, type Selection } from '@fluentui/react';
import * as React from 'react';
import type { TableDefinition } from '../../contract/table';
import type { ViewDefinition } from '../../contract/view';
import { useShell } from '../shell';
import { GridCell } from './grid-cell';
import { cellText, type GridRow } from './grid-row';
import { RowLink } from './row-link';
import type { OpenColumnMenu } from './grid-table';
import type { RowReference } from './row-reference';
import type { Rows } from './use-rows';

export type GridCardsProps = {
  readonly table: TableDefinition;
  readonly view: ViewDefinition;
  readonly rows: Rows;
  readonly selection: Selection<GridRow>;
  readonly onOpen: (row: RowReference) => void;
  readonly onColumnMenu: OpenColumnMenu;
};

/** Columns of a row that a card shows below its name. */
const shownColumns = 4;

/** Rows one below the other: the name, then the first columns that have a value. */
export const GridCards: React.FC<GridCardsProps> = ({ table, view, rows, selection, onOpen, onColumnMenu }) => {
  const { text } = useShell();
  const tools = React.useRef<HTMLDivElement>(null);
  if (rows.loading && rows.rows.length === 0) return <Shimmer className="card-shimmer" />;
  const others = view.columns.filter(({ name }) => name !== table.primaryName);
  return (
    <div className={rows.loading ? 'grid-cards waiting' : 'grid-cards'}>
      <div ref={tools}>
        <ActionButton
          text={text('view.sortBy')}
          iconProps={{ iconName: 'Filter' }}
          menuProps={{
            items: view.columns
              .filter(({ own }) => own)
              .map((column) => ({
                key: column.name,
                text: column.label,
                onClick: () => void (tools.current && onColumnMenu(column, tools.current)),
              })),
          }}
        />
      </div>
      <ul aria-label={view.name}>
        {rows.rows.map((row) => (
          <li key={row.key} className="grid-card">
            <Checkbox
              ariaLabel={text('view.selectRow', { name: row.name })}
              checked={selection.isKeySelected(row.key)}
              onChange={() => selection.toggleKeySelected(row.key)}
            />
            <div className="grid-card-body">
              <div className="grid-card-name">
                <RowLink target={{ ...row, name: row.name || text('view.noName') }} onOpen={onOpen} />
              </div>
              <dl>
                {others
                  .filter((column) => cellText(row.row, column) !== '')
                  .slice(0, shownColumns)
                  .map((column) => (
                    <div key={column.name}>
                      <dt>{column.label}</dt>
                      <dd>
                        <GridCell table={table} row={row} column={column} onOpen={onOpen} />
                      </dd>
                    </div>
                  ))}
              </dl>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
};
