import * as React from '../../common/react';
import type { Grid, Seen } from './grid';

/** Draws again when, and only when, what was picked of the grid has changed. */
export const useGrid = <T>(grid: Grid, pick: (seen: Seen) => T): T => {
  const [, redraw] = React.useState(0);
  const picked = pick(grid.seen());
  const latest = React.useRef({ pick, picked });
  latest.current = { pick, picked };
  React.useEffect(() => {
    const look = (): void => {
      if (!Object.is(latest.current.pick(grid.seen()), latest.current.picked)) redraw((count) => count + 1);
    };
    look();
    return grid.subscribe(look);
  }, [grid]);
  return picked;
};
