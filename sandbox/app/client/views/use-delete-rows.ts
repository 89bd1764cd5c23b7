import * as React from 'react';
import type { TableDefinition } from '../../contract/table';
import { openConfirm } from '../dialogs/message-dialogs';
import { reasonOf } from '../reason';
import { useShell } from '../shell';
import type { RowReference } from './row-reference';

/** Asks, then deletes one row after the other; rows that could not be deleted are told above the page. `done` runs whenever something was tried. */
export const useDeleteRows = (table: TableDefinition, done: () => void): ((rows: readonly RowReference[]) => Promise<void>) => {
  const { dialogs, notifications, text, webApi } = useShell();

  return React.useCallback(
    async (rows) => {
      const [first] = rows;
      if (!first) return;
      const sure = await openConfirm(dialogs, text, {
        title: rows.length === 1 ? text('delete.one', { name: first.name }) : text('delete.many', { count: rows.length }),
        text: text('delete.warning'),
        confirm: text('delete.confirm'),
        cancel: text('delete.cancel'),
      });
      if (!sure) return;
      const failures: unknown[] = [];
      for (const row of rows) await webApi.deleteRow(table.setName, row.id).catch((reason: unknown) => failures.push(reason));
      if (failures.length > 0) {
        const reason = reasonOf(failures[0], text);
        const message =
          rows.length === 1
            ? text('delete.failedOne', { name: first.name, reason })
            : text('delete.failed', { count: failures.length, all: rows.length, reason });
        notifications.add({ level: 'error', message, closable: true, action: null });
      }
      done();
    },
    [dialogs, done, notifications, table, text, webApi],
  );
};
