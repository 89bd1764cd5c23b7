import { mergeStyleSets } from '@fluentui/react';
import { surface } from '../../theme';

const card = { background: surface.card, borderRadius: 8, boxShadow: '0 1px 2px rgba(0,0,0,.14), 0 0 2px rgba(0,0,0,.12)' } as const;

/** Everything wraps by its own width rather than the window's, because forms also stand in dialogs. */
export const layoutStyles = mergeStyleSets({
  form: { display: 'flex', flexDirection: 'column', gap: 8, minWidth: 0, flex: 1 },
  inDialog: { padding: 12 },
  head: { ...card, padding: '16px 24px 0' },
  headTop: { display: 'flex', flexWrap: 'wrap', gap: '12px 32px', alignItems: 'flex-start', paddingBottom: 8 },
  titleBox: { flex: '1 1 240px', minWidth: 0 },
  title: { margin: 0, fontSize: 20, lineHeight: '28px', fontWeight: 600, overflowWrap: 'anywhere' },
  mark: { fontWeight: 400, fontSize: 14, color: surface.quiet, whiteSpace: 'nowrap' },
  tableName: { color: surface.quiet, fontSize: 12, lineHeight: '16px' },
  // A line stands between two facts of a row; the one before each row's first fact is cut off.
  facts: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', margin: '0 0 0 -17px', clipPath: 'inset(0 0 0 17px)' },
  fact: { paddingLeft: 16, borderLeft: `1px solid ${surface.line}`, maxWidth: 240 },
  factValue: { margin: 0, fontWeight: 600, lineHeight: '20px', overflow: 'hidden', textOverflow: 'ellipsis' },
  factLabel: { fontSize: 12, lineHeight: '16px', color: surface.quiet },
  tabs: { display: 'flex', gap: 4, overflowX: 'auto', margin: '0 -12px' },
  tab: {
    appearance: 'none',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: surface.quiet,
    padding: '10px 12px 8px',
    minHeight: 40,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    borderBottom: '3px solid transparent',
    selectors: {
      ':hover': { color: '#242424', borderBottomColor: '#d1d1d1' },
      '&[aria-selected=true]': { color: '#242424', fontWeight: 600, borderBottomColor: '#0f6cbd' },
      ':focus-visible': { outline: '2px solid #242424', outlineOffset: -2, borderRadius: 4 },
    },
  },
  columns: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'flex-start' },
  column: { display: 'flex', flexDirection: 'column', gap: 8, minWidth: 0 },
  section: { ...card, padding: 16, minWidth: 0 },
  plainSection: { minWidth: 0 },
  sectionTitle: { margin: '0 0 12px', fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  grid: { display: 'grid', gap: '12px 32px', alignItems: 'start' },
  cell: { minWidth: 0 },
  field: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px' },
  stacked: { display: 'flex', flexDirection: 'column', gap: 4 },
  label: { flex: '1 1 144px', minWidth: 0, lineHeight: '20px', paddingTop: 6, color: '#424242', overflowWrap: 'anywhere' },
  required: { color: '#c50f1f', paddingLeft: 2 },
  recommended: { color: '#0f6cbd', paddingLeft: 2 },
  value: { flex: '999 1 200px', minWidth: 'min(100%, 160px)' },
  fault: { color: '#b10e1c', fontSize: 12, lineHeight: '16px', paddingTop: 4 },
  advice: { color: surface.quiet, fontSize: 12, lineHeight: '16px', paddingTop: 4 },
});

/** A section's grid: as many cells side by side as it says, fewer where they would be narrower than a field can be. */
export const gridColumns = (columns: number): React.CSSProperties => ({
  gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, max(240px, calc((100% - ${(columns - 1) * 32}px) / ${columns}))), 1fr))`,
});
