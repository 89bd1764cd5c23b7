import * as React from '../../common/react';
import type { Grid } from '../state/grid';
import type { Column } from '../table/column';
import { ColumnMenu } from './column-menu';
import { FilterCallout } from './filter-callout';

/** What is open of a column's, at its title. */
export type OpenCallout = { readonly kind: 'menu' | 'filter'; readonly column: Column; readonly target: HTMLElement };

type Properties = {
  readonly grid: Grid;
  readonly open: OpenCallout;
  readonly setOpen: (change: (shown: OpenCallout | null) => OpenCallout | null) => void;
};

/** A column's menu, or the filter that is opened from it. */
export const ColumnCallouts = ({ grid, open, setOpen }: Properties): React.ReactElement => {
  /** A menu is dismissed after its item has been taken: what the item opened stays open. */
  const close = (): void => {
    open.target.focus();
    setOpen((shown) => (shown === open ? null : shown));
  };
  return open.kind === 'menu' ? (
    <ColumnMenu grid={grid} {...open} onFilter={() => setOpen(() => ({ ...open, kind: 'filter' }))} onClose={close} />
  ) : (
    <FilterCallout grid={grid} {...open} onClose={close} />
  );
};
