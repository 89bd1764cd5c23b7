import { Link } from '../../common/fluent';
import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import type { Formats } from '../columns/formats';
import type { Grid } from '../state/grid';
import { selectedTotals } from '../state/grid-selection';
import { summedColumns } from '../state/summed-columns';
import { useGrid } from '../state/use-grid';
import { isEverything } from '../table/wish';
import { amountsText } from './amounts-text';
import { ofLoaded } from './of-loaded';

/** Only for ears. */
const unseen = { position: 'absolute', width: 1, height: 1, overflow: 'hidden' } as const;

type Properties = { readonly grid: Grid; readonly formats: Formats };

/** How many rows there are, who sorted and filtered them, and what the selected ones add up to. Read aloud when it changes. */
export const Footer = ({ grid, formats }: Properties): React.ReactElement => {
  const { texts } = useHost();
  const seen = useGrid(grid, (all) => all);
  const { progress, wish, selected, columns } = seen;
  const totals = React.useMemo(() => selectedTotals(seen.table, selected, summedColumns(columns)), [selected]);
  const isServers = progress === 'more-to-come' || progress === 'too-many';
  const counted = `${formats.integer(seen.found)}${isServers ? '+' : ''}`;
  const sorted = columns.find(({ name }) => name === wish.sort?.column)?.title;

  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0 24px', minHeight: 28, paddingTop: 8 }}>
      <span role="status">
        {progress === 'loading' ? '' : texts(isEverything(wish.narrowing) ? 'count' : 'found', counted)}
        {seen.isWaiting
          ? ` · ${texts('asking-server')}`
          : isServers && (wish.sort !== null || !isEverything(wish.narrowing))
            ? ` · ${texts('by-server')}`
            : ''}
        {progress === 'too-many' ? ` · ${texts('too-many')}` : ''}
      </span>
      {progress === 'too-many' ? <Link onClick={() => grid.loadAll(true)}>{texts('load-all')}</Link> : null}
      {selected.size === 0 ? null : (
        <span role="status">
          {[
            texts('selected', formats.integer(totals.rows), formats.integer(totals.seats)),
            ...amountsText(seen, formats, totals),
            ...ofLoaded(seen, texts, formats),
          ].join(' · ')}
        </span>
      )}
      <span role="status" style={unseen}>
        {sorted === undefined ? '' : texts(wish.sort?.isDescending === true ? 'sorted-descending' : 'sorted-ascending', sorted)}
      </span>
    </div>
  );
};
