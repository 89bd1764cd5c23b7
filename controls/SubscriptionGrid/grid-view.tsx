import * as React from '../common/react';
import { useTheme } from '../common/fluent';
import { useHost } from '../common/host-context';
import { headerHeight, useListView } from './body/use-list-view';
import { rowHeight } from './body/list-view';
import type { Formats } from './columns/formats';
import { paintersOf } from './columns/painters';
import { groupTexts } from './parts/group-texts';
import { Footer } from './parts/footer';
import { Header } from './parts/header';
import { StateMessage } from './parts/state-message';
import { gridClass, gridSheet } from './parts/styles';
import { Toolbar } from './parts/toolbar';
import { useHeaderFocus } from './state/use-header-focus';
import type { Grid } from './state/grid';
import { useGrid } from './state/use-grid';

type Properties = { readonly grid: Grid; readonly formats: Formats; readonly height: number };

/** Pixels of the box column. */
const checkWidth = 40;
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
  const rowsWanted = useGrid(grid, ({ lines }) => Math.max(fewestRows, Math.min(mostRows, lines.count)));
  const sheet = React.useMemo(() => gridSheet(theme), [theme]);
  const painters = React.useMemo(() => paintersOf(columns, { host, formats, now: host.now }), [columns]);
  const scroller = React.useRef<HTMLDivElement>(null);
  const spacer = React.useRef<HTMLDivElement>(null);
  const view = React.useRef<HTMLDivElement>(null);
  const titles = React.useRef<HTMLDivElement>(null);
  const header = useHeaderFocus(columns, titles);
  const isPainted = usePainted();
  const total = height > 0 ? height : chrome + rowsWanted * rowHeight;
  useListView({ scroller, spacer, view }, grid, painters, total - chrome, groupTexts(host, formats, grid), header.goTo);
  const width = columns.reduce((sum, column) => sum + column.width, checkWidth);

  return (
    <div
      className={gridClass}
      style={{ height: total, display: 'flex', flexDirection: 'column', fontSize: 14, color: theme.palette.neutralPrimary }}
    >
      <style>{sheet}</style>
      <div style={{ minHeight: toolbarHeight }}>{isPainted ? <Toolbar grid={grid} painters={painters} formats={formats} /> : null}</div>
      <div
        ref={scroller}
        className="scroller"
        role="grid"
        aria-label={host.texts('grid')}
        aria-multiselectable
        aria-colcount={columns.length + 1}
      >
        <Header grid={grid} columns={columns} titles={titles} focus={header} width={width} onLeave={() => focusList(view.current)} />
        <div ref={spacer} className="spacer" role="presentation" style={{ width }}>
          <div ref={view} className="view" role="rowgroup" />
        </div>
        {isPainted ? <StateMessage grid={grid} /> : null}
      </div>
      <div style={{ minHeight: footerHeight }}>{isPainted ? <Footer grid={grid} formats={formats} /> : null}</div>
    </div>
  );
};

/** False for the first painting: rows come first, then what is done with them. */
const usePainted = (): boolean => {
  const [isPainted, setPainted] = React.useState(false);
  React.useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => setPainted(true))));
    return () => {
      cancelAnimationFrame(frame);
      if (timer !== null) clearTimeout(timer);
    };
  }, []);
  return isPainted;
};

const focusList = (view: HTMLElement | null): void => {
  view?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
};
