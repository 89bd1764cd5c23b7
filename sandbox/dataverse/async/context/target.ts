import type { Attribute } from '../../solution/types';
import type { RowEvent } from '../../records/events';
import type { Row } from '../../store/row';
import { attributesOf, entity } from './entity';
import { reference, type Json } from './json';

type Described = { readonly attributes: ReadonlyMap<string, Attribute>; readonly primaryId: string };

/** What the request itself said: the columns that it named, and the id. Of a deleted row only a reference. */
export const requestedTarget = (event: RowEvent, table: Described): Json =>
  targetWith(event, table, new Set([...event.changed, table.primaryId]));

/** What was written: also the columns that the platform set by itself. */
export const writtenTarget = (event: RowEvent, table: Described): Json => targetWith(event, table, written(event, table));

const targetWith = (event: RowEvent, { attributes }: Described, columns: ReadonlySet<string>): Json =>
  event.after === null ? reference(event.table, event.id) : entity(event.table, event.id, attributesOf(attributes, event.after, columns));

/** After an update "on behalf of" is always told, even where it is empty. */
const written = ({ before, after, changed, message }: RowEvent, { attributes, primaryId }: Described): ReadonlySet<string> => {
  const others = [...attributes.keys()].filter((column) => column !== 'versionnumber' && isWritten(column, before, after));
  return new Set([...changed, primaryId, ...others, ...(message === 'Update' ? ['modifiedonbehalfby'] : [])]);
};

const isWritten = (column: string, before: Row | null, after: Row | null): boolean =>
  (after?.[column] ?? null) !== (before?.[column] ?? null);
