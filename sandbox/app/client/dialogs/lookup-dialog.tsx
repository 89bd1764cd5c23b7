import { Checkbox, DefaultButton, mergeStyleSets, PrimaryButton, SearchBox } from '@fluentui/react';
import * as React from 'react';
import type { LookupValue } from '../form/column-value';
import type { FoundRow, Narrowing } from '../form/lookup/search-rows';
import { useSearch } from '../form/lookup/use-search';
import { reasonOf } from '../reason';
import { useShell, type Shell } from '../shell';
import type { Dialogs } from './dialogs';

type Question = {
  readonly tables: readonly string[];
  readonly several: boolean;
  /** What is searched for at first. */
  readonly words: string;
  readonly narrowing: Narrowing;
};

/** Lets the person pick rows (`lookupObjects`). None picked where it is closed. */
export const chooseRows = (
  dialogs: Dialogs,
  { text, tables }: Pick<Shell, 'text' | 'tables'>,
  question: Question,
): Promise<LookupValue[]> => {
  const labels = question.tables.map((name) => tables.summary(name)?.pluralLabel ?? name).join(', ');
  return dialogs.open<LookupValue[]>({
    kind: 'page',
    title: text('lookup.choose', { table: labels }),
    size: { width: null, height: null },
    position: 'side',
    dismissed: () => [],
    render: ({ close }) => <RowChooser {...question} label={labels} onDone={close} />,
  });
};

const RowChooser = ({
  tables,
  several,
  label,
  words: first,
  narrowing,
  onDone,
}: Question & { readonly label: string; readonly onDone: (rows: LookupValue[]) => void }): React.ReactElement => {
  const { text } = useShell();
  const [words, setWords] = React.useState(first);
  const [chosen, choose] = React.useState<readonly FoundRow[]>([]);
  const search = useSearch(tables, words.trim(), true, narrowing);
  const offered = [...chosen.filter((row) => !search.rows.some(({ id }) => id === row.id)), ...search.rows];

  const toggle = (row: FoundRow, isChosen: boolean): void => {
    const others = several ? chosen.filter(({ id }) => id !== row.id) : [];
    choose(isChosen ? [...others, row] : others);
  };
  return (
    <div className={styles.box}>
      <SearchBox
        placeholder={text('lookup.search', { table: label })}
        ariaLabel={text('lookup.search', { table: label })}
        value={words}
        onChange={(_event, next = '') => setWords(next)}
      />
      <div role="status" className={styles.status}>
        {search.phase === 'failed' && text('lookup.failed', { reason: reasonOf(search.reason, text) })}
        {search.phase === 'searching' && text('lookup.searching')}
        {search.phase === 'found' &&
          (search.rows.length === 0 ? text('lookup.none') : text('lookup.results', { count: search.rows.length }))}
      </div>
      <div className={styles.rows} role="group" aria-label={label}>
        {offered.map((row) => (
          <Checkbox
            key={row.id}
            label={row.detail ? `${row.name} – ${row.detail}` : row.name}
            checked={chosen.some(({ id }) => id === row.id)}
            onChange={(_event, isChosen = false) => toggle(row, isChosen)}
          />
        ))}
      </div>
      <div className={styles.buttons}>
        <PrimaryButton
          text={text('lookup.add')}
          disabled={chosen.length === 0}
          onClick={() => onDone(chosen.map(({ id, name, entityType }) => ({ id, name, entityType })))}
        />
        <DefaultButton text={text('dialog.cancel')} onClick={() => onDone([])} />
      </div>
    </div>
  );
};

const styles = mergeStyleSets({
  box: { display: 'flex', flexDirection: 'column', gap: 12, padding: 24, flex: 1, minHeight: 0, background: '#ffffff' },
  status: { color: '#616161', minHeight: 20 },
  rows: { display: 'flex', flexDirection: 'column', gap: 12, flex: 1, overflow: 'auto' },
  buttons: { display: 'flex', gap: 8 },
});
