import * as React from '../../common/react';
import type { Column } from '../table/column';

/** One of the header's columns at a time is reached by Tab; the arrow keys lead from one to the next. */
export type HeaderFocus = {
  readonly active: string;
  /** The box column is 0; the first column is 1. */
  readonly goTo: (cell: number) => void;
  readonly register: (name: string, element: HTMLElement | null) => void;
};

export const useHeaderFocus = (columns: readonly Column[]): HeaderFocus => {
  const [place, setPlace] = React.useState(0);
  const elements = React.useRef(new Map<string, HTMLElement>());
  const last = columns.length - 1;
  return {
    active: columns[Math.min(place, last)]?.name ?? '',
    goTo: (cell) => {
      const next = Math.max(0, Math.min(cell - 1, last));
      setPlace(next);
      elements.current.get(columns[next]?.name ?? '')?.focus();
    },
    register: (name, element) => {
      if (element === null) elements.current.delete(name);
      else elements.current.set(name, element);
    },
  };
};
