import * as React from 'react';
import type { Dialogs } from './dialogs';
import { dialogPosition, dialogSize, type DialogOptions } from './dialog-size';

/** Opens a page of the solution in a dialog. Resolves when it is closed. */
export const openWebResourceDialog = (dialogs: Dialogs, name: string, data: string | null, options: DialogOptions): Promise<void> =>
  dialogs.open<void>({
    kind: 'page',
    title: options.title ?? '',
    size: dialogSize(options),
    position: dialogPosition(options),
    dismissed: () => undefined,
    render: () => (
      <iframe
        title={options.title ?? name}
        src={`/WebResources/${name}${data === null ? '' : `?${new URLSearchParams({ data }).toString()}`}`}
        style={{ flex: 1, border: 'none', minHeight: 0 }}
      />
    ),
  });
