import { Spinner } from '../../common/fluent';
import { Notice } from '../../common/notice';
import * as React from '../../common/react';
import { useTexts } from '../../common/host-context';
import type { Grid } from '../state/grid';
import { useGrid } from '../state/use-grid';
import { isEverything } from '../table/wish';

/** What stands where no rows are: that they are coming, that there are none, that they could not be read. */
export const StateMessage = ({ grid }: { readonly grid: Grid }): React.ReactElement | null => {
  const texts = useTexts();
  const { progress, found, wish, isWaiting } = useGrid(grid, (seen) => seen);
  if (progress === 'failed') return <Place>{<Notice kind="error">{texts('failed')}</Notice>}</Place>;
  if (found > 0) return null;
  if (progress === 'loading' || isWaiting) return <Place>{<Spinner label={texts('loading')} />}</Place>;
  return <Place>{texts(isEverything(wish.narrowing) ? 'none' : 'none-found')}</Place>;
};

/** In the middle of the rows' place, whatever is scrolled. */
const Place = ({ children }: { readonly children: React.ReactNode }): React.ReactElement => (
  <div style={{ position: 'absolute', left: 0, right: 0, top: 72, display: 'flex', justifyContent: 'center', padding: 16 }}>{children}</div>
);
