import * as React from 'react';
import type { TableDefinition } from '../../contract/table';
import type { ViewDefinition, ViewOrder } from '../../contract/view';
import { useShell } from '../shell';
import type { ColumnFilter } from './column-filter';
import { fetchXmlOf } from './fetch-question';
import { gridRow, type GridRow } from './grid-row';

export type RowsRequest = {
  readonly table: TableDefinition;
  readonly view: ViewDefinition;
  readonly orders: readonly ViewOrder[];
  readonly filters: readonly ColumnFilter[];
  readonly words: string;
  readonly relatedTo: { readonly attribute: string; readonly id: string } | null;
  readonly pageSize: number;
  /** A new number asks again. */
  readonly revision: number;
};

export type Rows = {
  readonly rows: readonly GridRow[];
  /** 1-based. */
  readonly page: number;
  readonly more: boolean;
  readonly total: number | null;
  readonly totalIsMinimum: boolean;
  readonly loading: boolean;
  readonly error: unknown;
  readonly fetchXml: string;
  goTo(page: number): void;
};

/** What a grid shows, as the commands of its page need to know it. */
export type ShownRows = Pick<Rows, 'rows' | 'total' | 'fetchXml'>;

type Answer = Omit<Rows, 'goTo' | 'loading'>;

const nothingYet: Answer = { rows: [], page: 1, more: false, total: null, totalIsMinimum: false, error: null, fetchXml: '' };

/** The rows of one page. Another question begins at page 1; the rows of before stay until the answer is there, and late answers are dropped. */
export const useRows = (request: RowsRequest): Rows => {
  const { app, webApi } = useShell();
  const { table, view, orders, filters, words, pageSize, revision } = request;
  const related = request.relatedTo ? `${request.relatedTo.attribute} ${request.relatedTo.id}` : '';
  const relatedTo = React.useRef(request.relatedTo);
  relatedTo.current = request.relatedTo;
  const cookies = React.useRef<(string | null)[]>([null]);
  const [page, goTo] = React.useState(1);
  const [answer, setAnswer] = React.useState<Answer>(nothingYet);
  const [loading, setLoading] = React.useState(true);
  const asked = React.useRef(0);

  const ask = React.useCallback(
    async (wanted: number) => {
      const turn = ++asked.current;
      setLoading(true);
      const question = { table, tables: app.tables, view, orders, filters, words, relatedTo: relatedTo.current, pageSize };
      const fetchXml = fetchXmlOf({ ...question, page: wanted, cookie: cookies.current[wanted - 1] ?? null });
      const next = await webApi.fetchRows(table.setName, fetchXml).then(
        (found): Answer => {
          cookies.current[wanted] = found.cookie;
          return { ...found, rows: found.rows.map((row) => gridRow(row, table)), page: wanted, error: null, fetchXml };
        },
        (error: unknown): Answer => ({ ...nothingYet, error, fetchXml }),
      );
      if (turn !== asked.current) return;
      setAnswer(next);
      setLoading(false);
    },
    // `related` stands for the object, which a parent may make anew at each rendering.
    [table, app, view, orders, filters, words, related, pageSize, webApi],
  );

  React.useEffect(() => {
    cookies.current = [null];
    goTo(1);
    void ask(1);
    return () => void (asked.current += 1);
  }, [ask, revision]);

  return { ...answer, page, loading, goTo: (wanted) => (goTo(wanted), void ask(wanted)) };
};
