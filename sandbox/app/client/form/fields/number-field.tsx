import { TextField } from '@fluentui/react';
import * as React from 'react';
import { useShell } from '../../shell';
import type { ColumnValue } from '../column-value';
import { useFormats } from '../host';
import { digitsOf } from '../user-formats';
import { inputState, type FieldProps } from './field-props';
import { inputStyles, invalidInputStyles } from './field-styles';
import { useTypedText, type Reading } from './use-typed-text';

/** Whole and decimal numbers and amounts, in the person's own notation, within the column's bounds. */
export const NumberField = (props: FieldProps): React.ReactElement => {
  const { text } = useShell();
  const { number } = useFormats();
  const { session, attribute, value, id } = props;
  const digits = digitsOf(attribute);

  const write = (shown: ColumnValue): string => (typeof shown === 'number' ? number.format(shown, digits) : '');
  const read = (typed: string): Reading => {
    if (typed.trim() === '') return { value: null };
    const parsed = number.parse(typed);
    if (parsed === null || (digits === 0 && !Number.isInteger(parsed)))
      return { fault: text(digits === 0 ? 'field.whole' : 'field.number', { example: number.format(1234, digits) }) };
    const { min, max } = attribute;
    if ((min !== null && parsed < min) || (max !== null && parsed > max))
      return { fault: text('field.range', { min: number.format(min ?? -Infinity, digits), max: number.format(max ?? Infinity, digits) }) };
    return { value: digits === undefined ? parsed : Number(parsed.toFixed(digits)) };
  };

  const typed = useTypedText(session, attribute.logicalName, value, write, read);
  return (
    <TextField
      id={id}
      value={typed.text}
      inputMode={digits === 0 ? 'numeric' : 'decimal'}
      autoComplete="off"
      styles={props.describedBy === undefined ? inputStyles : invalidInputStyles}
      onChange={(_event, next = '') => typed.type(next)}
      onFocus={typed.enter}
      onBlur={typed.leave}
      {...inputState(props)}
    />
  );
};
