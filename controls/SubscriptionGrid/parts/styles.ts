import type { ITheme } from '@fluentui/react';
import { rowHeight } from '../body/list-view';
import { headerHeight } from '../body/use-list-view';

/** The class of the grid's element. */
export const gridClass = 'subscription-grid';

/**
 * All of the grid's looks as one sheet: rows are plain elements with plain names, so that painting them touches no style sheet, and the
 * browser reads the sheet at once where Fluent's styles would be put together rule by rule before the first row is seen.
 */
export const gridSheet = ({ palette }: ITheme): string =>
  `${inGrid(looks(palette))}@media (forced-colors:active){${inGrid(looksInForcedColours)}}`;

type Looks = Readonly<Record<string, string>>;

const inGrid = (rules: Looks): string =>
  Object.entries(rules).reduce((sheet, [part, look]) => `${sheet}.${gridClass} ${part}{${look}}`, '');

const looks = (palette: ITheme['palette']): Looks => {
  const line = `1px solid ${palette.neutralLight}`;
  const ellipsis = 'overflow:hidden;text-overflow:ellipsis;white-space:nowrap';
  const inTheMiddle = `padding:0 12px;line-height:${rowHeight - 1}px`;
  return {
    '.scroller *': 'box-sizing:border-box',
    '.scroller': `position:relative;overflow:auto;flex:auto;min-height:0;border:${line};border-radius:4px`,
    '.header': `position:sticky;top:0;z-index:2;height:${headerHeight}px;background:${palette.white};border-bottom:${line};min-width:100%`,
    '.titles': 'display:flex;height:100%',
    '.column': 'position:relative;flex:none;display:flex',
    '.column.over': `box-shadow:inset 2px 0 ${palette.themePrimary}`,
    '.title i': 'margin-left:4px;font-size:12px',
    ':is(.title,.more)': 'border:0;padding:0 4px 0 12px;background:none;color:inherit;cursor:pointer',
    '.title': `flex:1;min-width:0;font:inherit;font-weight:600;text-align:left;${ellipsis}`,
    ':is(.title,.more):hover': `background:${palette.neutralLighter}`,
    '[aria-sort=ascending] .title::after': 'content:" ↑"',
    '[aria-sort=descending] .title::after': 'content:" ↓"',
    '.more': `flex:none;width:24px;padding:0;color:${palette.neutralSecondary}`,
    '.more::before':
      'content:"";display:inline-block;width:5px;height:5px;border:solid;border-width:0 1px 1px 0;transform:translateY(-2px) rotate(45deg)',
    '.column::after': 'content:"";position:absolute;right:-4px;top:0;bottom:0;width:9px;cursor:col-resize;touch-action:none;z-index:1',
    '.column:hover::after': `box-shadow:inset 4px 0 ${palette.white},inset 6px 0 ${palette.neutralTertiaryAlt}`,
    '.spacer': 'position:relative;min-width:100%',
    '.view': `position:sticky;top:${headerHeight}px;overflow:hidden;outline:none;contain:strict`,
    '.rows': 'will-change:transform',
    '.row': `position:absolute;left:0;right:0;display:flex;height:${rowHeight}px;border-bottom:${line};background:${palette.white};contain:strict;cursor:default`,
    '.row[hidden]': 'display:none',
    '.row:hover': `background:${palette.neutralLighter}`,
    '.row[aria-selected=true]': `background:${palette.themeLighterAlt}`,
    '.cell': `flex:none;${inTheMiddle};${ellipsis}`,
    '.end': 'text-align:right;font-variant-numeric:tabular-nums',
    '.link span': `color:${palette.themePrimary};cursor:pointer`,
    '.link span:hover': 'text-decoration:underline',
    '.check': 'flex:none;width:40px;padding:0 12px',
    '.header .check': 'font-size:0',
    '.box': `display:inline-block;width:16px;height:16px;border:1px solid ${palette.neutralSecondary};border-radius:2px;vertical-align:middle;line-height:14px;text-align:center;font-size:12px`,
    '.box[aria-checked=true]': `background:${palette.themePrimary};border-color:${palette.themePrimary};color:${palette.white}`,
    '.box[aria-checked=true]::before': 'content:"✓"',
    '.pill': 'display:inline-block;padding:0 8px;border-radius:10px;line-height:20px;font-size:12px',
    '.pill.good': 'background:#dff6dd;color:#0b5a08',
    '.pill.under-way': `background:${palette.themeLighterAlt};color:${palette.themeDarker}`,
    '.pill.attention': 'background:#fff4ce;color:#6b4a00',
    '.pill.bad': `background:#fde7e9;color:${palette.redDark}`,
    '.pill.over': `background:${palette.neutralLighter};color:${palette.neutralPrimaryAlt}`,
    '.head': `flex:1;${inTheMiddle};font-weight:600;cursor:pointer;white-space:nowrap`,
    '.head::before': 'content:"▸";display:inline-block;width:20px',
    '.head[aria-expanded=true]::before': 'content:"▾"',
    '.facts': `font-weight:400;color:${palette.neutralSecondary};padding-left:16px`,
    ':is(.cell,.head,.title,.more):focus-visible': `outline:2px solid ${palette.neutralPrimary};outline-offset:-2px`,
  };
};

const looksInForcedColours: Looks = {
  '.pill': 'border:1px solid CanvasText',
  '.row[aria-selected=true]': 'background:Highlight;color:HighlightText;forced-color-adjust:none',
  '.row[aria-selected=true] .link span': 'color:HighlightText',
  '.row[aria-selected=true] .pill': 'background:Canvas;color:CanvasText',
  '.box[aria-checked=true]': 'background:Canvas;color:CanvasText;border-color:CanvasText',
  '.column:hover::after': 'background:Highlight',
  '.column.over': 'background:Highlight',
};
