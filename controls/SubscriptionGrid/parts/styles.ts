import type { ITheme } from '@fluentui/react';
import { headerHeight } from '../body/frame';
import { rowHeight } from '../body/list-view';
import { checkWidth, padding } from '../body/row-template';

/** The class of the grid's element. */
export const gridClass = 'subscription-grid';

/**
 * All of the grid's looks as one sheet: rows are plain elements with plain names, so that painting them touches no style sheet, and the
 * browser reads the sheet at once where Fluent's styles would be put together rule by rule before the first row is seen.
 */
export const gridSheet = ({ palette }: ITheme): string => looks(palette).replace(/^(?=[{.:[])/gm, `.${gridClass} `);

/** One rule a line: first the grid's own, then of something in it each. */
const looks = (palette: ITheme['palette']): string => `
{display:flex;flex-direction:column;font-size:14px;color:${palette.neutralPrimary};--line:1px solid ${palette.neutralLight}}
.scroller{position:relative;overflow:auto;flex:1;min-height:0;border:var(--line);border-radius:4px}
.scroller *{box-sizing:border-box}
.header{position:sticky;top:0;z-index:2;height:${headerHeight}px;background:${palette.white};border-bottom:var(--line);min-width:100%}
.titles{display:flex;height:100%}
.column{position:relative;flex:none;display:flex}
.column.over{box-shadow:inset 2px 0 ${palette.themePrimary}}
.column::after{content:"";position:absolute;right:-4px;top:0;bottom:0;width:9px;cursor:col-resize;touch-action:none;z-index:1}
.column:hover::after{box-shadow:inset 4px 0 ${palette.white},inset 6px 0 ${palette.neutralTertiaryAlt}}
:is(.title,.more){font:inherit;border:0;padding:0 4px 0 12px;background:none;color:inherit;cursor:pointer}
.title{flex:1;min-width:0;font-weight:600;text-align:left}
[aria-sort=ascending] .title::before{content:"↑ "}
[aria-sort=descending] .title::before{content:"↓ "}
.funnel{display:inline-block;border:5px solid;margin-left:4px;clip-path:polygon(0 0,100% 0,60% 50%,60% 100%,40% 80%,40% 50%)}
.more{flex:none;width:24px;padding:0;color:${palette.neutralSecondary}}
.more::before{content:"";display:inline-block;width:5px;height:5px;border:solid;border-width:0 1px 1px 0;transform:translateY(-2px) rotate(45deg)}
.spacer{min-width:100%}
.view{position:sticky;top:${headerHeight}px;overflow:hidden;outline:none;contain:strict}
.rows{will-change:transform}
.row{position:absolute;left:0;right:0;height:${rowHeight}px;border-bottom:var(--line);background:${palette.white};contain:strict;cursor:default}
:is(.row,.title,.more):hover{background:${palette.neutralLighter}}
.row[aria-selected=true]{background:${palette.themeLighterAlt}}
.row > *{position:absolute;top:0}
:is(.cell,.head){width:100%;padding:0 ${padding}px;line-height:${rowHeight - 1}px}
:is(.cell,.head,.title){overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.end{text-align:right;font-variant-numeric:tabular-nums}
:is(.link,.pill){width:auto}
.link{color:${palette.themePrimary};cursor:pointer}
.link:hover{text-decoration:underline}
.check{flex:none;width:${checkWidth}px;height:100%;padding:0 ${padding}px}
.header .check{font-size:0}
.row > .check::before{content:"";display:block;height:14px;margin:12px 0;border:1px solid ${palette.neutralSecondary};border-radius:2px;line-height:14px;text-align:center;font-size:12px}
[aria-selected=true] > .check::before{content:"✓";background:${palette.themePrimary};border-color:${palette.themePrimary};color:${palette.white}}
.pill{top:10px;padding:0 8px;border-radius:10px;line-height:20px;font-size:12px}
.good{background:#dff6dd;color:#0b5a08}
.under-way{background:${palette.themeLighterAlt};color:${palette.themeDarker}}
.attention{background:#fff4ce;color:#6b4a00}
.bad{background:#fde7e9;color:${palette.redDark}}
.pill.over{background:${palette.neutralLighter};color:${palette.neutralPrimaryAlt}}
.head{font-weight:600;cursor:pointer}
.head::before{content:"▸";display:inline-block;width:20px}
.head[aria-expanded=true]::before{content:"▾"}
.facts{font-weight:400;color:${palette.neutralSecondary};padding-left:16px}
:is(.cell,.head,.title,.more):focus-visible{outline:2px solid ${palette.neutralPrimary};outline-offset:-2px}
@media (forced-colors:active){
.pill{border:1px solid CanvasText}
.row[aria-selected=true]{background:Highlight;color:HighlightText;forced-color-adjust:none}
.row[aria-selected=true] .link{color:HighlightText}
.row[aria-selected=true] .pill{background:Canvas;color:CanvasText}
[aria-selected=true] > .check::before{background:Canvas;color:CanvasText;border-color:CanvasText}
.column:hover::after{background:Highlight}
.column.over{background:Highlight}
}`;
