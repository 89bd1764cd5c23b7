import { TextField } from '@fluentui/react';
import * as React from 'react';
import { useFormats } from '../host';
import type { FieldProps } from './field-props';
import { shownStyles } from './field-styles';

/** A value that cannot be changed here; it can still be reached and copied by keyboard. */
export const ShownValue = ({
  id,
  session,
  value,
  attribute,
  multiline = false,
}: FieldProps & { readonly multiline?: boolean }): React.ReactElement => {
  const formats = useFormats();
  return (
    <TextField
      id={id}
      readOnly
      value={formats.formatValue(value, attribute, session.state.values) || '---'}
      multiline={multiline}
      {...(multiline ? { autoAdjustHeight: true, resizable: false } : {})}
      styles={shownStyles}
    />
  );
};
