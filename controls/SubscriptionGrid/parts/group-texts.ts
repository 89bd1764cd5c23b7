import type { Host } from '../../common/host';
import type { GroupTexts } from '../body/body';
import type { Formats } from '../columns/formats';
import type { Grid } from '../state/grid';
import type { Group } from '../table/grouped';
import { amountsText } from './amounts-text';
import { ofLoaded } from './of-loaded';

/** What a group's head says: whose or when, how many, and what they add up to. */
export const groupTexts = ({ texts }: Pick<Host, 'texts'>, formats: Formats, grid: Grid): GroupTexts => ({
  titleOf: ({ key }: Group) => {
    if (key === '') return texts('no-value');
    return grid.seen().wish.grouping === 'renewal-month' ? formats.month(key) : key;
  },
  factsOf: ({ totals }) => {
    const counts = texts('group-facts', formats.integer(totals.rows), formats.integer(totals.seats));
    return [counts, ...amountsText(grid.seen(), formats, totals), ...ofLoaded(grid.seen(), texts, formats)].join(' · ');
  },
});
