import { TextField } from '../../common/fluent';
import * as React from '../../common/react';
import { useTexts } from '../../common/host-context';

type Properties = {
  /** Null where nothing, or no number, is typed. */
  readonly seats: number | null;
  readonly fault: React.ReactNode;
  /** Whether faults are told before the field was left. */
  readonly isShowingFaults: boolean;
  readonly onChange: (seats: number | null) => void;
};

/** How many seats. What is no number stays as it was typed, and is "not answered" for the order. */
export const SeatsField = ({ seats, fault, isShowingFaults, onChange }: Properties): React.ReactElement => {
  const texts = useTexts();
  const [typed, setTyped] = React.useState(textOf(seats));
  const [wasLeft, setLeft] = React.useState(false);
  const text = seatsIn(typed) === seats ? typed : textOf(seats);
  return (
    <TextField
      label={texts('seats')}
      required
      inputMode="numeric"
      autoComplete="off"
      value={text}
      onChange={(_: unknown, changed = '') => {
        setTyped(changed);
        onChange(seatsIn(changed));
      }}
      onBlur={() => setLeft(true)}
      {...(fault !== null && (wasLeft || isShowingFaults) ? { errorMessage: <>{fault}</> } : {})}
      styles={{ root: { width: 160 } }}
    />
  );
};

const textOf = (seats: number | null): string => (seats === null ? '' : String(seats));

const seatsIn = (text: string): number | null => (/^\d{1,7}$/.test(text.trim()) ? Number(text) : null);
