import { isLookupValue } from '../column-value';
import type { RowReference } from '../../views/row-reference';

const most = 3;

/** Rows that this person picked last in lookups of a table, newest first. Kept in this browser, as a convenience only. */
export const recentRows = (storage: Pick<Storage, 'getItem'>, table: string): readonly RowReference[] => {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key(table)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isLookupValue) : [];
  } catch {
    return [];
  }
};

export const rememberRow = (storage: Pick<Storage, 'getItem' | 'setItem'>, row: RowReference): void => {
  const others = recentRows(storage, row.entityType).filter(({ id }) => id !== row.id);
  const kept = [{ id: row.id, name: row.name, entityType: row.entityType }, ...others].slice(0, most);
  try {
    storage.setItem(key(row.entityType), JSON.stringify(kept));
  } catch {
    // A full or forbidden storage only means that nothing is remembered.
  }
};

const key = (table: string): string => `lookup ${table}`;
