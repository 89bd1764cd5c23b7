import { markup, type Markup } from './markup';

/** What the pages of Partner Center add to the sandbox's common style. */
export const style = markup`<style>
.buttons { display: flex; flex-wrap: wrap; gap: 6px }
select { font: inherit; max-width: 100%; min-height: 32px }
form.line { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin: 0 0 12px }
.scroll { margin: 0 0 12px }
td button { white-space: nowrap }
td { overflow-wrap: anywhere; min-width: 7rem }
</style>`;

/** UTC, to the second. */
export const shownInstant = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/** A table that scrolls by itself where the window is narrow. `name` is for those who do not see it. */
export const table = (name: string, heads: readonly string[], rows: readonly (readonly (string | number | Markup)[])[]): Markup => markup`
<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
