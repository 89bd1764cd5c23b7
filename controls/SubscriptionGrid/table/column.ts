/** How a column is read, sorted and filtered: by its words in the person's language, by its number, by its instant. */
export type Kind = 'text' | 'number' | 'instant';

/** What a column's words stand for: themselves, a choice's value, another row. */
export type Source = 'plain' | 'choice' | 'lookup';

export type Column = {
  /** Its name in the data set. */
  readonly name: string;
  /** Its logical name, without the alias of a linked table. */
  readonly attribute: string;
  readonly title: string;
  readonly kind: Kind;
  readonly source: Source;
  /** Pixels. */
  readonly width: number;
  readonly isSortable: boolean;
  /** Opens the row. */
  readonly isPrimary: boolean;
};
