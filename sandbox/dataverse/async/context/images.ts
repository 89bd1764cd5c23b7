import type { RowEvent } from '../../records/events';
import type { Attribute, Step } from '../../solution/types';
import type { Row } from '../../store/row';
import { attributesOf, entityMembers } from './entity';
import type { KeyValue } from './json';

type Described = { readonly attributes: ReadonlyMap<string, Attribute>; readonly primaryId: string; readonly primaryName: string };
type Images = { readonly pre: readonly KeyValue[]; readonly post: readonly KeyValue[] };

/**
 * The row before and after, as the step registered them. A created row has no "before" and a deleted one no "after".
 * The async service adds an image of its own with the row's name.
 */
export const imagesOf = (event: RowEvent, step: Step, table: Described): Images => {
  const wanted = (kind: 'pre' | 'post', row: Row | null): readonly KeyValue[] =>
    step.images
      .filter((image) => image.kind === kind || image.kind === 'both')
      .flatMap((image) => imageOf(image.alias, event, table, row, image.attributes));
  const named = step.mode === 'async' ? [table.primaryName] : [];
  const service = (row: Row | null) => (named.length === 0 ? [] : imageOf('AsynchronousStepPrimaryName', event, table, row, named));
  return {
    pre: [...wanted('pre', event.before), ...(event.after === null ? service(event.before) : [])],
    post: [...wanted('post', event.after), ...service(event.after)],
  };
};

/** No columns named means all. Images leave out what is empty, and always have the id. */
const imageOf = (alias: string, event: RowEvent, table: Described, row: Row | null, columns: readonly string[]): readonly KeyValue[] => {
  if (row === null) return [];
  const chosen = columns.length === 0 ? [...table.attributes.keys()] : [...columns, table.primaryId];
  const filled = new Set(chosen.filter((column) => (row[column] ?? null) !== null));
  return [{ key: alias, value: entityMembers(event.table, event.id, attributesOf(table.attributes, row, filled)) }];
};
