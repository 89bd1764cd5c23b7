import { MessageBar, MessageBarType } from '@fluentui/react';
import * as React from 'react';
import { useShell } from '../../shell';
import { useFormats } from '../host';
import type { FormSession } from '../form-session';
import { isReadOnly } from '../form-session';
import type { FormNotification, FormState } from '../form-state';

const types: Readonly<Record<FormNotification['level'], MessageBarType>> = {
  ERROR: MessageBarType.error,
  WARNING: MessageBarType.warning,
  INFO: MessageBarType.info,
};

/** Why the form is read-only, and what scripts and the server have to say. */
export const FormBars = ({ session, state }: { readonly session: FormSession; readonly state: FormState }): React.ReactElement => {
  const { text } = useShell();
  const readOnly = useReadOnlyReason(state);
  return (
    <>
      {readOnly !== null && <MessageBar messageBarType={MessageBarType.info}>{readOnly}</MessageBar>}
      {state.notifications.map(({ id, level, message }) => (
        <MessageBar
          key={id}
          messageBarType={types[level]}
          isMultiline
          dismissButtonAriaLabel={text('frame.dismiss')}
          onDismiss={() => void session.clearNotification(id)}
        >
          {message}
        </MessageBar>
      ))}
    </>
  );
};

const useReadOnlyReason = (state: FormState): string | null => {
  const { text, app } = useShell();
  const formats = useFormats();
  if (!isReadOnly(state, app.user.privileges)) return null;
  const status = state.columns['statuscode']?.attribute;
  if (state.saved['statecode'] === 1 && status)
    return text('form.inactive', { status: formats.formatValue(state.saved['statuscode'] ?? null, status) });
  return text('form.noPrivilege');
};
