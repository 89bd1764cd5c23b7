import * as errors from '../errors';
import { attributeOf } from '../definitions/definitions';
import type { Session } from '../engine';
import type { Attribute, Table } from '../solution/types';
import type { Row, Stored } from '../store/row';
import { toStored } from '../store/values';
import type { RowInput } from './input';

/**
 * What a request's values become in the row. All are checked; what may not be written this way (`allowed`), such as what the platform
 * sets by itself, is passed over, as the service does.
 */
export const writableColumns = (session: Session, table: Table, { values }: RowInput, allowed: (attribute: Attribute) => boolean): Row => {
  const definitions = session.engine.definitions();
  const columns: Record<string, Stored> = {};
  for (const [name, value] of Object.entries(values)) {
    const attribute = attributeOf(definitions, table.logicalName, name);
    if (!attribute) throw errors.unknownMember(name, table.logicalName);
    const stored = toStored(definitions, table.logicalName, attribute, value);
    if (allowed(attribute)) columns[name] = stored;
  }
  return columns;
};
