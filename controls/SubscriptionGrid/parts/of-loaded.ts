import type { Texts } from '../../common/text';
import type { Formats } from '../columns/formats';
import type { Seen } from '../state/grid';

/** Said beside a sum while there are rows that it cannot know of. */
export const ofLoaded = ({ progress, table }: Pick<Seen, 'progress' | 'table'>, texts: Texts, formats: Formats): readonly string[] =>
  progress === 'complete' ? [] : [texts('of-loaded', formats.integer(table.rows.ids.length))];
