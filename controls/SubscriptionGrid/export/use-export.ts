import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import type { Painter } from '../columns/painters';
import type { Grid } from '../state/grid';
import { useGrid } from '../state/use-grid';
import { csvFile } from './csv';
import { offerFile } from './offer-file';

/** The file of all rows that fit. It is written once they are all here; until then they are loaded, which can be stopped. */
export type RowsFile = {
  readonly isLoading: boolean;
  start(): void;
  stop(): void;
  /** Writes the rows that are here and waits for no more. */
  writeLoaded(): void;
};

export const useExport = (grid: Grid, painters: readonly Painter[]): RowsFile => {
  const { texts, locale } = useHost();
  const [isWanted, want] = React.useState(false);
  const progress = useGrid(grid, (seen) => seen.progress);
  const isWaiting = useGrid(grid, (seen) => seen.isWaiting);
  const stop = (): void => {
    want(false);
    grid.loadAll(false);
  };
  const writeLoaded = (): void => {
    stop();
    offerFile(`${texts('grid')}.csv`, csvFile(grid, painters, locale));
  };
  React.useEffect(() => {
    if (!isWanted || isWaiting) return;
    if (progress === 'complete') writeLoaded();
    if (progress === 'failed') stop();
  }, [isWanted, isWaiting, progress]);
  return {
    isLoading: isWanted,
    start: () => {
      want(true);
      grid.loadAll(true);
    },
    stop,
    writeLoaded,
  };
};
