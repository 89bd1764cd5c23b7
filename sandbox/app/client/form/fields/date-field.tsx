import { Calendar, Callout, DirectionalHint, IconButton, TextField } from '@fluentui/react';
import * as React from 'react';
import { useShell } from '../../shell';
import type { ColumnValue } from '../column-value';
import type { Day, TimeOfDay } from '../date-format';
import { useFormats } from '../host';
import { showsTime } from '../user-formats';
import { calendarFormat, calendarStrings } from './calendar-strings';
import { inputState, type FieldProps } from './field-props';
import { fieldStyles, inputStyles, invalidInputStyles } from './field-styles';
import { useTypedText, type Reading } from './use-typed-text';

const midnight: TimeOfDay = { hour: 0, minute: 0 };
const example = { year: 2026, month: 12, day: 31, hour: 14, minute: 30 };

/** A day, and a time of day where the column has one, as the person writes them and in their time zone. */
export const DateField = (props: FieldProps): React.ReactElement => (
  <div className={fieldStyles.row}>
    <DayInput {...props} />
    {showsTime(props.attribute) && <TimeInput {...props} />}
  </div>
);

const DayInput = (props: FieldProps): React.ReactElement => {
  const { text } = useShell();
  const formats = useFormats();
  const { session, attribute, value, id, label } = props;
  const [isOpen, setOpen] = React.useState(false);
  const button = React.useRef<HTMLDivElement>(null);

  const wall = value instanceof Date ? formats.toWall(value, attribute) : null;
  const moved = (day: Day): Date => formats.fromWall(day, wall ?? midnight, attribute);
  const write = (shown: ColumnValue): string => (shown instanceof Date ? formats.date.formatDay(formats.toWall(shown, attribute)) : '');
  const read = (typed: string): Reading => {
    if (typed.trim() === '') return { value: null };
    const day = formats.date.parseDay(typed);
    return day ? { value: moved(day) } : { fault: text('field.dateExample', { example: formats.date.formatDay(example) }) };
  };
  const typed = useTypedText(session, attribute.logicalName, value, write, read);

  return (
    <>
      <TextField
        id={id}
        className={fieldStyles.grow}
        value={typed.text}
        autoComplete="off"
        styles={props.describedBy === undefined ? inputStyles : invalidInputStyles}
        onChange={(_event, next = '') => typed.type(next)}
        onFocus={typed.enter}
        onBlur={typed.leave}
        {...inputState(props)}
      />
      <div ref={button}>
        <IconButton
          iconProps={{ iconName: 'Calendar' }}
          ariaLabel={`${text('field.calendar')}: ${label}`}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && (
        <Callout target={button} setInitialFocus directionalHint={DirectionalHint.bottomRightEdge} onDismiss={() => setOpen(false)}>
          <Calendar
            strings={calendarStrings(formats.locale)}
            dateTimeFormatter={calendarFormat(formats.locale)}
            showMonthPickerAsOverlay
            firstDayOfWeek={formats.locale === 'en-US' ? 0 : 1}
            {...(wall ? { value: new Date(wall.year, wall.month - 1, wall.day) } : {})}
            onSelectDate={(date) => {
              setOpen(false);
              session.setColumn(attribute.logicalName, { fault: null });
              session.changeValue(
                attribute.logicalName,
                moved({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }),
              );
            }}
          />
        </Callout>
      )}
    </>
  );
};

const TimeInput = ({ session, attribute, value, label }: FieldProps): React.ReactElement => {
  const { text } = useShell();
  const formats = useFormats();
  const day = value instanceof Date ? formats.toWall(value, attribute) : null;
  const write = (shown: ColumnValue): string => (shown instanceof Date ? formats.date.formatTime(formats.toWall(shown, attribute)) : '');
  const read = (typed: string): Reading => {
    if (!day) return { value: null };
    const time = typed.trim() === '' ? midnight : formats.date.parseTime(typed);
    return time
      ? { value: formats.fromWall(day, time, attribute) }
      : { fault: text('field.timeExample', { example: formats.date.formatTime(example) }) };
  };
  const typed = useTypedText(session, attribute.logicalName, value, write, read);
  return (
    <TextField
      ariaLabel={text('field.time', { label })}
      value={typed.text}
      disabled={!day}
      autoComplete="off"
      styles={{ ...inputStyles, root: { width: 100 } }}
      onChange={(_event, next = '') => typed.type(next)}
      onFocus={typed.enter}
      onBlur={typed.leave}
    />
  );
};
