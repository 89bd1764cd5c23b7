/** The rows of a data set by their place in it. What they hold is read when it is needed, for most of it never is. */
export type Rows = {
  readonly ids: readonly string[];
  /** As the platform writes it for the person; empty for no value. */
  text(place: number, column: string): string;
  /** Amounts and counts as they are, instants in milliseconds since 1970 (UTC), a choice's value; NaN for no value. */
  number(place: number, column: string): number;
  /** As conditions name it to the server: a choice's value, another row's id, a text. */
  code(place: number, column: string): string;
};
