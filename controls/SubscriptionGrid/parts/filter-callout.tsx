import { Callout, Checkbox, DefaultButton, PrimaryButton, TextField } from '@fluentui/react';
import * as React from '../../common/react';
import { Buttons } from '../../common/card';
import { useTexts } from '../../common/host-context';
import type { Grid } from '../state/grid';
import type { Column } from '../table/column';
import type { ColumnFilter } from '../table/wish';
import { boundOf, dayText } from './range-bounds';

type Properties = { readonly grid: Grid; readonly column: Column; readonly target: HTMLElement; readonly onClose: () => void };

/** What one column's rows must hold: words ticked or typed, or the two ends of a range. */
export const FilterCallout = ({ grid, column, target, onClose }: Properties): React.ReactElement => {
  const texts = useTexts();
  const present = grid.seen().wish.narrowing.filters[column.name];
  const [filter, setFilter] = React.useState<ColumnFilter | null>(present ?? null);
  const put = (next: ColumnFilter | null): void => {
    const { [column.name]: _, ...others } = grid.seen().wish.narrowing.filters;
    grid.narrow({ ...grid.seen().wish.narrowing, filters: next === null ? others : { ...others, [column.name]: next } });
    onClose();
  };
  return (
    <Callout target={target} onDismiss={onClose} setInitialFocus gapSpace={2} role="dialog" ariaLabel={texts('filter-of', column.title)}>
      <form
        style={{ padding: 16, width: 280 }}
        onSubmit={(event) => {
          event.preventDefault();
          put(filter);
        }}
      >
        {column.kind === 'text' ? (
          <WordFilter grid={grid} column={column} filter={filter} onChange={setFilter} />
        ) : (
          <RangeFilter column={column} filter={filter} onChange={setFilter} />
        )}
        <Buttons>
          <PrimaryButton type="submit" text={texts('apply')} />
          <DefaultButton text={texts('clear-filter')} disabled={present === undefined} onClick={() => put(null)} />
        </Buttons>
      </form>
    </Callout>
  );
};

type PartProperties = {
  readonly column: Column;
  readonly filter: ColumnFilter | null;
  readonly onChange: (filter: ColumnFilter | null) => void;
};

/** More words than these are found by typing a part of them. */
const mostWords = 50;

const WordFilter = ({ grid, column, filter, onChange }: PartProperties & { readonly grid: Grid }): React.ReactElement => {
  const texts = useTexts();
  const words = React.useMemo(() => grid.sortedWords(column.name), [column.name]);
  const ticked = filter?.kind === 'values' ? filter.values : [];
  const tick = (word: string): void => {
    const values = ticked.includes(word) ? ticked.filter((each) => each !== word) : [...ticked, word];
    onChange(values.length === 0 ? null : { kind: 'values', values });
  };
  return (
    <>
      <TextField
        label={texts('contains')}
        autoComplete="off"
        value={filter?.kind === 'contains' ? filter.text : ''}
        onChange={(_, text = '') => onChange(text === '' ? null : { kind: 'contains', text })}
      />
      {words.length > mostWords ? null : (
        <div role="group" aria-label={texts('one-of')} style={{ maxHeight: 240, overflow: 'auto', paddingTop: 8 }}>
          {words.map((word) => (
            <Checkbox
              key={word}
              label={word === '' ? texts('no-value') : word}
              checked={ticked.includes(word)}
              onChange={() => tick(word)}
              styles={{ root: { padding: '4px 0' } }}
            />
          ))}
        </div>
      )}
    </>
  );
};

const RangeFilter = ({ column, filter, onChange }: PartProperties): React.ReactElement => {
  const texts = useTexts();
  const { from, to } = filter?.kind === 'range' ? filter : { from: null, to: null };
  const isDay = column.kind === 'instant';
  const change = (next: { readonly from: number | null; readonly to: number | null }): void =>
    onChange(next.from === null && next.to === null ? null : { kind: 'range', ...next });
  const field = (label: string, end: 'from' | 'to', value: number | null): React.ReactElement => (
    <TextField
      label={label}
      type={isDay ? 'date' : 'number'}
      step="any"
      defaultValue={value === null ? '' : isDay ? dayText(value) : String(value)}
      onChange={(_, text = '') => change({ from, to, [end]: boundOf(text, isDay, end) })}
    />
  );
  return (
    <>
      {field(texts('from'), 'from', from)}
      {field(texts('to'), 'to', to)}
    </>
  );
};
