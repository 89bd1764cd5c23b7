import * as React from '../common/react';
import { useTheme } from '../common/fluent';
import { useHost } from '../common/host-context';
import { headerHeight } from './body/frame';
import { rowHeight } from './body/list-view';
import type { OpenMenu } from './body/header-actions';
import { useBody } from './body/use-body';
import type { Formats } from './columns/formats';
import { paintersOf } from './columns/painters';
import { groupTexts } from './parts/group-texts';
import { Footer } from './parts/footer';
import { ColumnCallouts, type OpenCallout } from './parts/column-callouts';
import { StateMessage } from './parts/state-message';
import { gridClass, gridSheet } from './parts/styles';
import { Toolbar } from './parts/toolbar';
import type { Grid } from './state/grid';
import { useGrid } from './state/use-grid';
import { within } from './within';

type Properties = { readonly grid: Grid; readonly formats: Formats; readonly height: number };

const toolbarHeight = 48;
const footerHeight = 36;
/** Toolbar, header, footer and two lines. */
const chrome = toolbarHeight + headerHeight + footerHeight + 2;
const fewestRows = 4;
const mostRows = 12;

export const GridView = ({ grid, formats, height }: Properties): React.ReactElement => {
  const host = useHost();
  const theme = useTheme();
  const columns = useGrid(grid, ({ shownColumns }) => shownColumns);
  const rowsWanted = useGrid(grid, ({ lines }) => within(fewestRows, lines.count, mostRows));
  const sheet = React.useMemo(() => gridSheet(theme), [theme]);
  const painters = React.useMemo(() => paintersOf(columns, { host, formats, now: host.now }), [columns]);
  const scroller = React.useRef<HTMLDivElement>(null);
  const [open, setOpen] = React.useState<OpenCallout | null>(null);
  const isPainted = usePainted();
  const total = height > 0 ? height : chrome + rowsWanted * rowHeight;
  const openMenu: OpenMenu = (column, target) => setOpen({ kind: 'menu', column, target });
  useBody(scroller, grid, { painters, groups: groupTexts(host, formats, grid), openMenu }, total - chrome);

  return (
    <div className={gridClass} style={{ height: total }}>
      <style>{sheet}</style>
      <div style={{ minHeight: toolbarHeight }}>{isPainted ? <Toolbar grid={grid} painters={painters} formats={formats} /> : null}</div>
      <div ref={scroller} className="scroller" role="grid" aria-label={host.texts('grid')} aria-multiselectable>
        {isPainted ? <StateMessage grid={grid} /> : null}
      </div>
      <div style={{ minHeight: footerHeight }}>{isPainted ? <Footer grid={grid} formats={formats} /> : null}</div>
      {open === null ? null : <ColumnCallouts grid={grid} open={open} setOpen={setOpen} />}
    </div>
  );
};

/** False for the first painting: rows come first, then what is done with them. */
const usePainted = (): boolean => {
  const [isPainted, setPainted] = React.useState(false);
  React.useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => setPainted(true))));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isPainted;
};
