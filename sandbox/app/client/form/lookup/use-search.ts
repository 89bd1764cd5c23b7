import * as React from 'react';
import { useShell } from '../../shell';
import { everything, searchRows, type FoundRow, type Narrowing } from './search-rows';

export type Search =
  | { readonly phase: 'idle' | 'searching'; readonly rows: readonly FoundRow[] }
  | { readonly phase: 'found'; readonly rows: readonly FoundRow[] }
  | { readonly phase: 'failed'; readonly rows: readonly FoundRow[]; readonly reason: unknown };

/** Milliseconds of stillness after which what was typed is searched for. */
const stillness = 250;

/** Searches all tables that the lookup may point at while its list is open; outdated answers are dropped. Keep `narrowing` the same object. */
export const useSearch = (tables: readonly string[], words: string, isOpen: boolean, narrowing: Narrowing = everything): Search => {
  const shell = useShell();
  const [search, show] = React.useState<Search>({ phase: 'idle', rows: [] });
  const names = tables.join();

  React.useEffect(() => {
    if (!isOpen) {
      show({ phase: 'idle', rows: [] });
      return undefined;
    }
    let outdated = false;
    show((before) => ({ phase: 'searching', rows: before.rows }));
    const timer = setTimeout(
      () => {
        Promise.all(names.split(',').map((name) => searchRows(shell, name, words, narrowing))).then(
          (found) => !outdated && show({ phase: 'found', rows: found.flat() }),
          (reason: unknown) => !outdated && show({ phase: 'failed', rows: [], reason }),
        );
      },
      words === '' ? 0 : stillness,
    );
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [names, words, isOpen, narrowing, shell]);

  return search;
};
