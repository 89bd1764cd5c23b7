import * as React from 'react';
import { sameValue, type ColumnValue } from '../column-value';
import type { FormSession } from '../form-session';

/** What a typed text means: a value, or the sentence that says why it is none. */
export type Reading = { readonly value: ColumnValue } | { readonly fault: string };

type TypedText = { readonly text: string; readonly type: (text: string) => void; readonly enter: () => void; readonly leave: () => void };

/**
 * Keeps what a person types beside the value it means. The value follows at every key, `onchange` runs on leaving;
 * a text that means nothing stays as it was typed, with its fault at the column, until it is mended.
 */
export const useTypedText = (
  session: FormSession,
  column: string,
  value: ColumnValue,
  write: (value: ColumnValue) => string,
  read: (text: string) => Reading,
): TypedText => {
  const [text, show] = React.useState(() => write(value));
  const known = React.useRef(value);
  const entered = React.useRef(value);

  React.useEffect(() => {
    if (sameValue(known.current, value)) return;
    known.current = value;
    show(write(value));
  });

  const take = (next: ColumnValue): void => {
    known.current = next;
    session.setValue(column, next);
    session.setColumn(column, { fault: null });
  };

  return {
    text,
    type: (typed) => {
      show(typed);
      const reading = read(typed);
      if ('value' in reading) take(reading.value);
    },
    enter: () => void (entered.current = value),
    leave: () => {
      const reading = read(text);
      if ('fault' in reading) {
        session.setColumn(column, { fault: reading.fault });
        return;
      }
      take(reading.value);
      show(write(reading.value));
      if (!sameValue(entered.current, reading.value)) session.fireChange(column);
      entered.current = reading.value;
    },
  };
};
