import { TextField } from '@fluentui/react';
import * as React from 'react';
import type { CurrencyDefinition } from '../../../contract/user';
import { useShell } from '../../shell';
import type { ColumnValue } from '../column-value';
import { useFormats } from '../host';
import { amountDigits, currencyOf } from '../amounts';
import { digitsOf } from '../user-formats';
import { inputState, type FieldProps } from './field-props';
import { inputStyles, invalidInputStyles } from './field-styles';
import { useTypedText, type Reading } from './use-typed-text';

/** Whole and decimal numbers and amounts, in the person's own notation, within the column's bounds. */
export const NumberField = (props: FieldProps): React.ReactElement => {
  const { app } = useShell();
  const currency = currencyOf(app.user.currencies, props.attribute, props.session.state.values);
  // In another currency the same amount is written in another way.
  return <TypedNumber key={currency?.id ?? ''} {...props} currency={currency} />;
};

const TypedNumber = (props: FieldProps & { readonly currency: CurrencyDefinition | undefined }): React.ReactElement => {
  const { text } = useShell();
  const { number } = useFormats();
  const { session, attribute, value, id, currency } = props;
  const digits = currency ? amountDigits(attribute, currency) : digitsOf(attribute);

  const write = (shown: ColumnValue): string => {
    if (typeof shown !== 'number') return '';
    return currency && digits !== undefined ? number.formatAmount(shown, digits, currency.symbol) : number.format(shown, digits);
  };
  const read = (typed: string): Reading => {
    if (typed.trim() === '') return { value: null };
    const parsed = number.parse(currency ? typed.replace(currency.symbol, '') : typed);
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
