import { Icon } from '../../common/fluent';
import * as React from '../../common/react';
import { useTexts } from '../../common/host-context';
import type { Column } from '../table/column';
import type { Sort } from '../table/wish';

type Properties = {
  readonly column: Column;
  /** Its place among the header's cells, from 1. */
  readonly index: number;
  readonly sort: Sort | null;
  readonly isFiltered: boolean;
  readonly isActive: boolean;
};

/** A column's title and the arrow to its menu. Looks only: what is done with it, `header-events.ts` hears for all columns. */
export const HeaderCell = ({ column, index, sort, isFiltered, isActive }: Properties): React.ReactElement => {
  const texts = useTexts();
  const { title, width } = column;
  return (
    <div
      role="columnheader"
      aria-colindex={index}
      aria-sort={sort === null ? 'none' : sort.isDescending ? 'descending' : 'ascending'}
      className="column"
      style={{ width }}
      draggable
    >
      <button type="button" className="title" title={title} tabIndex={isActive ? 0 : -1} aria-keyshortcuts="Alt+ArrowDown">
        {title}
        {isFiltered ? <Icon iconName="Filter" aria-label={texts('filtered')} /> : null}
      </button>
      <button type="button" className="more" tabIndex={-1} aria-label={texts('column-menu', title)} />
    </div>
  );
};
