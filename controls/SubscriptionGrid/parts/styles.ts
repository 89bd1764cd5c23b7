import type { ITheme } from '@fluentui/react';
import { mergeStyles } from '../../common/fluent';
import { rowHeight } from '../body/list-view';
import { headerHeight } from '../body/use-list-view';

const line = (theme: ITheme): string => `1px solid ${theme.palette.neutralLight}`;

const pill = (background: string, color: string) => ({ background, color });

/** All of the grid's looks in one class: rows are plain elements with plain names, so that painting them touches no style sheet. */
export const gridClass = (theme: ITheme): string => {
  const { palette } = theme;
  return mergeStyles({
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    fontSize: 14,
    color: palette.neutralPrimary,
    selectors: {
      '.scroller': { position: 'relative', overflow: 'auto', flex: '1 1 auto', minHeight: 0, border: line(theme), borderRadius: 4 },
      '.header': {
        position: 'sticky',
        top: 0,
        zIndex: 2,
        display: 'flex',
        height: headerHeight,
        boxSizing: 'border-box',
        background: palette.white,
        borderBottom: line(theme),
        minWidth: '100%',
      },
      '.column': { position: 'relative', flex: 'none', display: 'flex', boxSizing: 'border-box' },
      '.column.over': { boxShadow: `inset 2px 0 ${palette.themePrimary}` },
      '.title': {
        flex: 1,
        minWidth: 0,
        border: 0,
        padding: '0 4px 0 12px',
        background: 'none',
        font: 'inherit',
        fontWeight: 600,
        color: 'inherit',
        textAlign: 'left',
        cursor: 'pointer',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
      },
      '.title:hover, .more:hover': { background: palette.neutralLighter },
      '.more': { flex: 'none', width: 24, border: 0, padding: 0, background: 'none', color: palette.neutralSecondary, cursor: 'pointer' },
      '.grip': { position: 'absolute', right: -4, top: 0, bottom: 0, width: 9, cursor: 'col-resize', touchAction: 'none', zIndex: 1 },
      '.grip:hover': { boxShadow: `inset 4px 0 ${palette.white}, inset 6px 0 ${palette.themePrimary}` },
      '.spacer': { position: 'relative', minWidth: '100%' },
      '.view': { position: 'sticky', top: headerHeight, overflow: 'hidden', outline: 'none', contain: 'strict' },
      '.row': {
        position: 'absolute',
        left: 0,
        right: 0,
        display: 'flex',
        height: rowHeight,
        boxSizing: 'border-box',
        borderBottom: line(theme),
        background: palette.white,
        contain: 'strict',
        cursor: 'default',
      },
      '.row[hidden]': { display: 'none' },
      '.row:hover': { background: palette.neutralLighter },
      '.row[aria-selected=true]': { background: palette.themeLighterAlt },
      '.cell': {
        flex: 'none',
        boxSizing: 'border-box',
        padding: '0 12px',
        lineHeight: `${rowHeight - 1}px`,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
      },
      '.end': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
      '.link span': { color: palette.themePrimary, cursor: 'pointer' },
      '.link span:hover': { textDecoration: 'underline' },
      '.check': { width: 40, padding: '0 12px' },
      '.box': {
        display: 'inline-block',
        boxSizing: 'border-box',
        width: 16,
        height: 16,
        border: `1px solid ${palette.neutralSecondary}`,
        borderRadius: 2,
        verticalAlign: 'middle',
        lineHeight: '14px',
        textAlign: 'center',
        fontSize: 12,
      },
      '.box[aria-checked=true]': { background: palette.themePrimary, borderColor: palette.themePrimary, color: palette.white },
      '.box[aria-checked=true]::before': { content: '"✓"' },
      '.pill': { display: 'inline-block', padding: '0 8px', borderRadius: 10, lineHeight: '20px', fontSize: 12 },
      '.pill.good': pill('#dff6dd', '#0b5a08'),
      '.pill.under-way': pill(palette.themeLighterAlt, palette.themeDarker),
      '.pill.attention': pill('#fff4ce', '#6b4a00'),
      '.pill.bad': pill('#fde7e9', palette.redDark),
      '.pill.over': pill(palette.neutralLighter, palette.neutralPrimaryAlt),
      '.head': { flex: 1, padding: '0 12px', lineHeight: `${rowHeight - 1}px`, fontWeight: 600, cursor: 'pointer', whiteSpace: 'nowrap' },
      '.head::before': { content: '"▸"', display: 'inline-block', width: 20 },
      '.head[aria-expanded=true]::before': { content: '"▾"' },
      '.facts': { fontWeight: 400, color: palette.neutralSecondary, paddingLeft: 16 },
      '.cell:focus-visible, .head:focus-visible, .title:focus-visible, .more:focus-visible': {
        outline: `2px solid ${palette.neutralPrimary}`,
        outlineOffset: '-2px',
      },
      '@media (forced-colors: active)': {
        selectors: {
          '.pill': { border: '1px solid CanvasText' },
          '.row[aria-selected=true]': { background: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' },
          '.row[aria-selected=true] .link span': { color: 'HighlightText' },
          '.row[aria-selected=true] .pill': { background: 'Canvas', color: 'CanvasText' },
          '.box[aria-checked=true]': { background: 'Canvas', color: 'CanvasText', borderColor: 'CanvasText' },
          '.grip:hover, .column.over': { background: 'Highlight' },
        },
      },
    },
  });
};
