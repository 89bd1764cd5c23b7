import * as React from 'react';
import { OpeningForm } from '../form/form-page';
import type { FormPlace, FormSession } from '../form/form-session';
import { recordName } from '../form/layout/form-head';
import type { FormRequest } from '../form/open-form';
import { useShell } from '../shell';
import type { DialogHandle, Dialogs } from './dialogs';
import { dialogPosition, dialogSize, type DialogOptions } from './dialog-size';

/** What the opener of a record's dialog gets when it is closed: the row, if it was saved there. */
export type RecordDialogResult = { readonly savedEntityReference: Xrm.LookupValue[] } | undefined;

/** Opens a row's form in a dialog, as `navigateTo` with target 2 does. Resolves when it is closed. */
export const openRecordDialog = (dialogs: Dialogs, request: FormRequest, options: DialogOptions): Promise<RecordDialogResult> => {
  let saved: RecordDialogResult;
  const onSaved = (session: FormSession): void => {
    const { id, table } = session.state;
    if (id !== null) saved = { savedEntityReference: [{ id, entityType: table.logicalName, name: recordName(session.state, '') }] };
  };
  return dialogs.open<RecordDialogResult>({
    kind: 'page',
    title: options.title ?? '',
    size: dialogSize(options),
    position: dialogPosition(options),
    dismissed: () => saved,
    render: (dialog) => (
      <RecordDialog
        request={request}
        guard={dialog.guard}
        onSaved={onSaved}
        onClose={() => dialog.close(saved)}
        {...(options.title === undefined ? { onTitle: dialog.setTitle } : {})}
      />
    ),
  });
};

type RecordDialogProps = {
  readonly request: FormRequest;
  readonly guard: DialogHandle<unknown>['guard'];
  readonly onSaved: (session: FormSession) => void;
  readonly onClose: () => void;
  readonly onTitle?: (title: string) => void;
};

/** The form inside; "New" shows an empty one in the same dialog. */
const RecordDialog = ({ request, guard, onSaved, onClose, onTitle }: RecordDialogProps): React.ReactElement => {
  const { router, text } = useShell();
  const [shown, show] = React.useState({ request, turn: 0 });
  const place = (session: () => FormSession): FormPlace => ({
    saved: () => {
      onSaved(session());
      onTitle?.(recordName(session().state, ''));
    },
    close: onClose,
    openNew: () =>
      show(({ turn }) => ({ request: { table: request.table, id: null, formId: request.formId, defaults: {} }, turn: turn + 1 })),
  });
  const nameDialog = ({ state }: FormSession): void =>
    onTitle?.(recordName(state, state.id === null ? text('frame.new', { table: state.table.label }) : ''));
  return <OpeningForm key={shown.turn} request={shown.request} place={place} guards={[guard, router.guard]} inDialog onOpen={nameDialog} />;
};
