import { TextField } from '@fluentui/react';
import * as React from 'react';
import { inputState, type FieldProps } from './field-props';
import { inputStyles, invalidInputStyles } from './field-styles';
import type { Reading } from './use-typed-text';
import { useTypedText } from './use-typed-text';

const write = (value: unknown): string => (typeof value === 'string' ? value : '');
const read = (text: string): Reading => ({ value: text === '' ? null : text });

/** One line of text, or several. Nothing longer than the column can hold can be typed. */
export const TextInput = (
  props: FieldProps & { readonly multiline?: boolean; readonly readText?: (text: string) => Reading },
): React.ReactElement => {
  const { session, attribute, value, id, multiline = false, readText = read } = props;
  const typed = useTypedText(session, attribute.logicalName, value, write, readText);
  return (
    <TextField
      id={id}
      value={typed.text}
      multiline={multiline}
      {...(multiline ? { rows: 4, autoAdjustHeight: true, resizable: false } : {})}
      {...(attribute.maxLength === null ? {} : { maxLength: attribute.maxLength })}
      autoComplete="off"
      styles={props.describedBy === undefined ? inputStyles : invalidInputStyles}
      onChange={(_event, text = '') => typed.type(text)}
      onFocus={typed.enter}
      onBlur={typed.leave}
      {...inputState(props)}
    />
  );
};
