import { IconButton } from '@fluentui/react';
import * as React from 'react';
import { localeName } from '../form/locale';
import { useShell } from '../shell';
import type { Rows } from './use-rows';

type GridFooterProps = { readonly rows: Rows; readonly selected: number; readonly pageSize: number; readonly compact: boolean };

/** How many rows there are, and the way to the others. A sub-grid that fits on one page has none. */
export const GridFooter: React.FC<GridFooterProps> = ({ rows, selected, pageSize, compact }) => {
  const { app, text } = useShell();
  const { page, more, total, totalIsMinimum, loading, goTo } = rows;
  const paged = page > 1 || more;
  if (compact && !paged) return null;
  const number = new Intl.NumberFormat(localeName(app.user.localeId));
  const count = total ?? (more ? null : (page - 1) * pageSize + rows.rows.length);
  return (
    <div className="grid-footer">
      <span>
        {count !== null && text(totalIsMinimum ? 'view.rowsAtLeast' : 'view.rows', { count: number.format(count) })}
        {selected > 0 && ` · ${text('view.selected', { count: number.format(selected) })}`}
      </span>
      {paged && (
        <span className="grid-pages">
          <PageButton icon="DoubleChevronLeft" label={text('view.firstPage')} disabled={loading || page === 1} go={() => goTo(1)} />
          <PageButton icon="ChevronLeft" label={text('view.previousPage')} disabled={loading || page === 1} go={() => goTo(page - 1)} />
          <span aria-live="polite">{text('view.page', { page: number.format(page) })}</span>
          <PageButton icon="ChevronRight" label={text('view.nextPage')} disabled={loading || !more} go={() => goTo(page + 1)} />
        </span>
      )}
    </div>
  );
};

type PageButtonProps = { readonly icon: string; readonly label: string; readonly disabled: boolean; readonly go: () => void };

const PageButton: React.FC<PageButtonProps> = ({ icon, label, disabled, go }) => (
  <IconButton iconProps={{ iconName: icon }} title={label} ariaLabel={label} disabled={disabled} onClick={go} />
);
