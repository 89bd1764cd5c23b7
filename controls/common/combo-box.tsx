import { getId, TextField } from './fluent';
import * as React from './react';
import { OptionList, optionId, type Option } from './option-list';
import { Spoken } from './spoken';

type Properties<T> = {
  readonly label: string;
  readonly hint: string;
  readonly listLabel: string;
  readonly icon?: string;
  readonly typed: string;
  readonly isOpen: boolean;
  readonly found: readonly T[];
  readonly optionOf: (found: T) => Option;
  readonly description: string;
  readonly fault: string | null;
  /** What screen readers tell of what was found. */
  readonly spoken: string;
  readonly maxHeight?: number;
  readonly onType: (text: string) => void;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChoose: (found: T) => void;
};

/** A field that finds something as one types, with a list under it: arrows move, Enter chooses, Escape closes. */
export const ComboBox = <T,>(properties: Properties<T>): React.ReactElement => {
  const { label, hint, listLabel, icon, typed, isOpen, found, optionOf, description, fault, spoken, maxHeight } = properties;
  const { onType, onOpen, onChoose } = properties;
  const [id] = React.useState(() => getId('combo-box'));
  const [active, setActive] = React.useState(0);
  const isListed = isOpen && found.length > 0;
  const current = Math.min(active, found.length - 1);

  const choose = (chosen: T | undefined): void => {
    if (chosen === undefined) return;
    onOpen(false);
    onChoose(chosen);
  };
  const onKeyDown = (event: { readonly key: string; preventDefault(): void; stopPropagation(): void }): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isListed) setActive((current + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length);
      onOpen(true);
    } else if (event.key === 'Enter' && isListed) {
      event.preventDefault();
      choose(found[current]);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      onOpen(false);
    }
  };

  return (
    <div style={{ position: 'relative' }}>
      <TextField
        label={label}
        placeholder={hint}
        {...(icon === undefined ? {} : { iconProps: { iconName: icon } })}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isListed}
        {...(isListed ? { 'aria-controls': id, 'aria-activedescendant': optionId(id, current) } : {})}
        description={description}
        {...(fault === null ? {} : { errorMessage: fault })}
        value={typed}
        onClick={() => onOpen(true)}
        onBlur={() => onOpen(false)}
        onKeyDown={onKeyDown}
        onChange={(_: unknown, text?: string) => {
          setActive(0);
          onOpen(true);
          onType(text ?? '');
        }}
      />
      {isListed ? (
        <OptionList
          id={id}
          label={listLabel}
          options={found.map(optionOf)}
          active={current}
          style={{ top: '100%', left: 0, right: 0, ...(maxHeight === undefined ? {} : { maxHeight }) }}
          onChoose={(key) => choose(found.find((each) => optionOf(each).key === key))}
        />
      ) : null}
      <Spoken>{spoken}</Spoken>
    </div>
  );
};
