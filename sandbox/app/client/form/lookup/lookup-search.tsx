import { Callout, DirectionalHint, IconButton, TextField, type ITextField } from '@fluentui/react';
import * as React from 'react';
import { useShell } from '../../shell';
import type { LookupValue } from '../column-value';
import { inputStyles, invalidInputStyles } from '../fields/field-styles';
import { LookupList } from './lookup-list';
import { recentRows, rememberRow } from './recent-rows';
import { useSearch } from './use-search';
import type { FoundRow } from './search-rows';

type LookupSearchProps = {
  readonly id: string;
  readonly inputRef: React.RefObject<ITextField>;
  readonly label: string;
  readonly tables: readonly string[];
  readonly tableLabel: string;
  readonly inputState: Readonly<Record<string, unknown>>;
  readonly invalid: boolean;
  readonly onChoose: (row: LookupValue) => void;
};

/** The input of an empty lookup and the list under it: arrows move, Enter takes, Esc closes. */
export const LookupSearch = ({
  id,
  inputRef,
  label,
  tables,
  tableLabel,
  invalid,
  onChoose,
  ...rest
}: LookupSearchProps): React.ReactElement => {
  const { text } = useShell();
  const [words, setWords] = React.useState('');
  const [isOpen, setOpen] = React.useState(false);
  const [marked, mark] = React.useState(-1);
  const frame = React.useRef<HTMLDivElement>(null);
  const search = useSearch(tables, words.trim(), isOpen);

  const recent = isOpen && words === '' ? tables.flatMap((table) => recentRows(window.localStorage, table)) : [];
  const others = search.rows.filter((row) => !recent.some(({ id: known }) => known === row.id));
  const offered: readonly FoundRow[] = [...recent.map((row) => ({ ...row, detail: '' })), ...others];

  const choose = (row: FoundRow): void => {
    setOpen(false);
    setWords('');
    rememberRow(window.localStorage, row);
    onChoose({ id: row.id, name: row.name, entityType: row.entityType });
  };
  const open = (): void => {
    mark(-1);
    setOpen(true);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) return open();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      mark((offered.length + Math.max(marked, step === 1 ? -1 : 0) + step) % Math.max(offered.length, 1));
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      const row = offered[marked] ?? (offered.length === 1 ? offered[0] : undefined);
      if (row) choose(row);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div ref={frame}>
      <TextField
        id={id}
        role="combobox"
        // Fluent would name the input after its suffix.
        aria-labelledby={`${id}-label`}
        value={words}
        autoComplete="off"
        placeholder={text('lookup.search', { table: tableLabel })}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': `${id}-list` } : {})}
        {...(isOpen && marked >= 0 ? { 'aria-activedescendant': `${id}-option-${marked}` } : {})}
        {...rest.inputState}
        styles={invalid ? invalidInputStyles : inputStyles}
        componentRef={inputRef}
        onRenderSuffix={() => (
          <IconButton
            iconProps={{ iconName: 'Search' }}
            tabIndex={-1}
            styles={{ root: { height: 24, width: 28 } }}
            ariaLabel={text('lookup.button', { label })}
            onClick={() => (isOpen ? setOpen(false) : open())}
          />
        )}
        onChange={(_event, next = '') => {
          setWords(next);
          open();
        }}
        onClick={() => isOpen || open()}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      {isOpen && (
        <Callout
          target={frame}
          gapSpace={2}
          isBeakVisible={false}
          directionalHint={DirectionalHint.bottomLeftEdge}
          calloutWidth={Math.max(frame.current?.clientWidth ?? 0, 240)}
          onDismiss={() => setOpen(false)}
          preventDismissOnEvent={(event) => event.type === 'focus' || event.type === 'resize'}
        >
          <LookupList id={id} label={label} recent={recent.length} rows={offered} search={search} marked={marked} onChoose={choose} />
        </Callout>
      )}
    </div>
  );
};
