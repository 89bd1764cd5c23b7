import * as errors from '../errors';
import type { Table } from '../solution/types';
import { isView } from '../store/schema';

/** Refuses to write to a table that only shows the rows of others. */
export const requireOwnRows = (table: Table, message: 'Create' | 'Update' | 'Delete'): void => {
  if (isView(table)) throw errors.messageNotSupported(message, table.logicalName);
};
