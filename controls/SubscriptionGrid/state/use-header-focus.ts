import * as React from '../../common/react';
import type { Column } from '../table/column';

/** One of the header's columns at a time is reached by Tab; the arrow keys lead from one to the next. */
export type HeaderFocus = {
  /** The column's place among those that are shown. */
  readonly active: number;
  /** The box column is 0; the first column is 1. */
  readonly goTo: (cell: number) => void;
};

export const useHeaderFocus = (columns: readonly Column[], titles: React.RefObject<HTMLElement>): HeaderFocus => {
  const [place, setPlace] = React.useState(0);
  const last = columns.length - 1;
  return {
    active: Math.min(place, last),
    goTo: (cell) => {
      const next = Math.max(0, Math.min(cell - 1, last));
      setPlace(next);
      titles.current?.querySelectorAll<HTMLElement>('.title')[next]?.focus();
    },
  };
};
