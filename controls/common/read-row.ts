import { memberOf } from './member';

/** How a column is read: lookups are read as `text` from their `_name_value`. */
export type Kind = 'text' | 'number' | 'flag';

type Read<K extends Kind> = K extends 'text' ? string | null : K extends 'number' ? number | null : boolean;

/** The row had something else in a column than its table says. */
export class UnreadableRow extends Error {}

/** Takes the named columns out of what the Web API returned. A column that is missing is empty; one of another type is an error. */
export const readRow = <S extends Readonly<Record<string, Kind>>>(entity: unknown, shape: S): { readonly [C in keyof S]: Read<S[C]> } => {
  if (typeof entity !== 'object' || entity === null) throw new UnreadableRow('not a row');
  const read = Object.keys(shape).map((column) => [column, readers[shape[column] ?? 'text'](Reflect.get(entity, column), column)]);
  return Object.fromEntries(read) as { readonly [C in keyof S]: Read<S[C]> };
};

const readers: Readonly<Record<Kind, (value: unknown, column: string) => string | number | boolean | null>> = {
  text: (value, column) => (isEmpty(value) ? null : typeof value === 'string' ? value : refuse(column)),
  number: (value, column) => (isEmpty(value) ? null : typeof value === 'number' ? value : refuse(column)),
  flag: (value, column) => (isEmpty(value) ? false : typeof value === 'boolean' ? value : refuse(column)),
};

const isEmpty = (value: unknown): value is null | undefined => value === null || value === undefined;

const refuse = (column: string): never => {
  throw new UnreadableRow(`column ${column}`);
};

/** Text columns under names of one's own: `{ country: 'csp_countrycode' }`. */
type TextColumns = Readonly<Record<string, string>>;

export const readTexts = <C extends TextColumns>(entity: unknown, columns: C): { readonly [F in keyof C]: string | null } => {
  const shape: Readonly<Record<string, 'text'>> = textShape(columns);
  const row = readRow(entity, shape);
  const read = Object.entries(columns).map(([field, column]) => [field, row[column]]);
  return Object.fromEntries(read) as { readonly [F in keyof C]: string | null };
};

export const selectTexts = (columns: TextColumns): string => selectOf(textShape(columns));

/** The shape of a row of which only these are read. */
export const textShape = <C extends TextColumns>(columns: C) =>
  Object.fromEntries(Object.values(columns).map((column) => [column, 'text'])) as { readonly [K in C[keyof C]]: 'text' };

/** The query option that asks for exactly the columns of a shape. */
export const selectOf = (shape: Readonly<Record<string, Kind>>): string => `$select=${Object.keys(shape).join(',')}`;

/** What people read in a lookup or choice, which the Web API puts beside the column. */
export const formattedOf = (entity: unknown, column: string): string | null => {
  const text = memberOf(entity, `${column}@OData.Community.Display.V1.FormattedValue`);
  return typeof text === 'string' ? text : null;
};
