import { Dropdown, type IDropdownOption } from '@fluentui/react';
import * as React from 'react';
import type { OptionDefinition } from '../../../contract/table';
import { useShell } from '../../shell';
import type { ColumnValue } from '../column-value';
import { inputState, type FieldProps } from './field-props';
import { dropdownStyles } from './field-styles';

const nothing = 'none';

/** One option of a choice, yes/no or status reason. An optional choice can be emptied again. */
export const ChoiceField = (props: FieldProps): React.ReactElement => {
  const { text } = useShell();
  const { session, attribute, value, id, label, required } = props;
  const isBoolean = attribute.type === 'boolean';
  const mustStay = required || isBoolean || attribute.type === 'status' || attribute.type === 'state';
  const options: IDropdownOption[] = [
    ...(mustStay ? [] : [{ key: nothing, text: text('field.none') }]),
    ...offered(props).map((option) => ({ key: option.value, text: option.label })),
  ];
  const choose = (key: string | number): void => session.changeValue(attribute.logicalName, meaning(key, isBoolean));
  return (
    <Dropdown
      id={id}
      ariaLabel={label}
      placeholder={text('field.select')}
      options={options}
      selectedKey={selected(value)}
      styles={dropdownStyles}
      onChange={(_event, option) => {
        if (option) choose(option.key);
      }}
      {...inputState(props)}
    />
  );
};

/** Several options at once. */
export const ChoicesField = (props: FieldProps): React.ReactElement => {
  const { text } = useShell();
  const { session, attribute, value, id, label } = props;
  const chosen = Array.isArray(value) ? value.filter((item): item is number => typeof item === 'number') : [];
  return (
    <Dropdown
      id={id}
      multiSelect
      ariaLabel={label}
      placeholder={text('field.select')}
      options={offered(props).map((option) => ({ key: option.value, text: option.label }))}
      selectedKeys={[...chosen]}
      styles={dropdownStyles}
      onChange={(_event, option) => {
        if (!option) return;
        const others = chosen.filter((item) => item !== option.key);
        session.changeValue(attribute.logicalName, option.selected ? [...others, Number(option.key)] : others);
      }}
      {...inputState(props)}
    />
  );
};

/** What a script left of the options; of status reasons those of the row's own state. */
const offered = ({ control, attribute, session }: FieldProps): readonly OptionDefinition[] => {
  const options = control.options ?? attribute.options;
  if (attribute.type !== 'status') return options;
  const state = session.value('statecode') ?? 0;
  return options.filter((option) => option.state === null || option.state === state);
};

const selected = (value: ColumnValue): string | number =>
  typeof value === 'boolean' ? Number(value) : typeof value === 'number' ? value : nothing;

const meaning = (key: string | number, isBoolean: boolean): ColumnValue => {
  if (key === nothing) return null;
  return isBoolean ? key === 1 : Number(key);
};
