import type { Column } from './column';
import { foldText } from './fold-text';
import type { Table } from './table';
import type { ColumnFilter, Narrowing } from './wish';

export type RowTest = (row: number) => boolean;

/** Tests that a row must pass to be shown; each word of a column is looked at once, whatever number of rows hold it. */
export const rowTests = (table: Table, columns: readonly Column[], { find, filters }: Narrowing): readonly RowTest[] => {
  const tests = columns.flatMap((column) => {
    const filter = filters[column.name];
    return filter === undefined ? [] : [filterTest(table, column, filter)];
  });
  return find.trim() === '' ? tests : [...tests, findTest(table, columns, foldText(find.trim()))];
};

const findTest = (table: Table, columns: readonly Column[], text: string): RowTest => {
  const searched = columns.filter(({ kind }) => kind === 'text').map(({ name }) => passing(table, name, (word) => word.includes(text)));
  return (row) => {
    for (const { codes, passes } of searched) if (passes[codes[row] ?? 0] === 1) return true;
    return false;
  };
};

const filterTest = (table: Table, { name }: Column, filter: ColumnFilter): RowTest => {
  if (filter.kind === 'range') return rangeTest(table.numbers(name), filter.from ?? -Infinity, filter.to ?? Infinity);
  const { codes, passes } = filter.kind === 'contains' ? containing(table, name, filter.text) : oneOf(table, name, filter.values);
  return (row) => passes[codes[row] ?? 0] === 1;
};

const rangeTest =
  (numbers: Float64Array, from: number, to: number): RowTest =>
  (row) => {
    const number = numbers[row] ?? NaN;
    return number >= from && number <= to;
  };

type Passing = { readonly codes: Uint32Array; readonly passes: Uint8Array };

const containing = (table: Table, name: string, text: string): Passing => {
  const searched = foldText(text.trim());
  return passing(table, name, (word) => word.includes(searched));
};

const oneOf = (table: Table, name: string, values: readonly string[]): Passing => {
  const wanted = new Set(values);
  const { words, codes } = table.words(name);
  return { codes, passes: Uint8Array.from(words, (word) => (wanted.has(word) ? 1 : 0)) };
};

const passing = (table: Table, name: string, test: (word: string) => boolean): Passing => {
  const column = table.words(name);
  return { codes: column.codes, passes: Uint8Array.from(column.folded(), (word) => (test(word) ? 1 : 0)) };
};
