import * as React from 'react';
import { reasonOf } from '../../reason';
import { useShell } from '../../shell';
import { lookupStyles } from './lookup-styles';
import type { FoundRow } from './search-rows';
import type { Search } from './use-search';

type LookupListProps = {
  readonly id: string;
  readonly label: string;
  /** How many of the rows were used recently; they come first. */
  readonly recent: number;
  readonly rows: readonly FoundRow[];
  readonly search: Search;
  readonly marked: number;
  readonly onChoose: (row: FoundRow) => void;
};

/** What a lookup offers. The keyboard stays in the input; this list only shows where it is. */
export const LookupList = ({ id, label, recent, rows, search, marked, onChoose }: LookupListProps): React.ReactElement => {
  const { text } = useShell();
  return (
    <div className={lookupStyles.list}>
      <div role="listbox" className={lookupStyles.options} id={`${id}-list`} aria-label={label}>
        {rows.map((row, index) => (
          <React.Fragment key={row.id}>
            {index === 0 && recent > 0 && <Heading>{text('lookup.recent')}</Heading>}
            {index === recent && recent > 0 && <Heading>{text('lookup.rows')}</Heading>}
            <div
              role="option"
              id={`${id}-option-${index}`}
              aria-selected={index === marked}
              className={index === marked ? lookupStyles.marked : lookupStyles.option}
              // Before the input loses the keyboard, which would close the list.
              onMouseDown={(event) => {
                event.preventDefault();
                onChoose(row);
              }}
            >
              <span className={lookupStyles.optionName}>{row.name || text('view.noName')}</span>
              {row.detail && <span className={lookupStyles.optionDetail}>{row.detail}</span>}
            </div>
          </React.Fragment>
        ))}
      </div>
      <div role="status" className={rows.length === 0 || search.phase === 'failed' ? lookupStyles.message : 'for-screen-readers'}>
        {statusOf(search, rows.length, text)}
      </div>
    </div>
  );
};

const Heading = ({ children }: { readonly children: string }): React.ReactElement => (
  <div role="presentation" className={lookupStyles.heading}>
    {children}
  </div>
);

const statusOf = (search: Search, count: number, text: ReturnType<typeof useShell>['text']): string => {
  if (search.phase === 'failed') return text('lookup.failed', { reason: reasonOf(search.reason, text) });
  if (search.phase !== 'found') return text('lookup.searching');
  return count === 0 ? text('lookup.none') : text('lookup.results', { count });
};
