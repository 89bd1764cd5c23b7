/** One row of a table, by logical column names. */
export type Row = Record<string, unknown>;

/** Reads the few words of OData that the service's questions are made of: `and`, `or`, parentheses, `eq ne lt le gt ge`. Throws for others. */
export const filterOf = (text: string): ((row: Row) => boolean) => {
  const tokens = text.match(/'(?:[^']|'')*'|[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const take = (): string => tokens[at++] ?? '';

  const either = (): ((row: Row) => boolean) => {
    const parts = [both()];
    while (tokens[at] === 'or') {
      at++;
      parts.push(both());
    }
    return (row) => parts.some((part) => part(row));
  };
  const both = (): ((row: Row) => boolean) => {
    const parts = [one()];
    while (tokens[at] === 'and') {
      at++;
      parts.push(one());
    }
    return (row) => parts.every((part) => part(row));
  };
  const one = (): ((row: Row) => boolean) => {
    if (tokens[at] === '(') {
      at++;
      const inner = either();
      if (take() !== ')') throw new Error(`no filter: ${text}`);
      return inner;
    }
    const [column, operator, literal] = [take(), take(), take()];
    const compare = comparisons[operator];
    if (compare === undefined) throw new Error(`no operator: ${operator} in ${text}`);
    const wanted = valueOf(literal);
    return (row) => compare(comparable(row[column] ?? null), wanted);
  };

  const whole = either();
  if (at < tokens.length) throw new Error(`no filter: ${text}`);
  return whole;
};

type Comparable = string | number | boolean | null;
const ordered = (holds: (one: string | number, other: string | number) => boolean) => (one: Comparable, other: Comparable) =>
  one !== null && other !== null && typeof one !== 'boolean' && typeof other !== 'boolean' && holds(one, other);

const comparisons: Readonly<Record<string, (one: Comparable, other: Comparable) => boolean>> = {
  eq: (one, other) => one === other,
  ne: (one, other) => one !== other,
  lt: ordered((one, other) => one < other),
  le: ordered((one, other) => one <= other),
  gt: ordered((one, other) => one > other),
  ge: ordered((one, other) => one >= other),
};

const valueOf = (literal: string): Comparable => {
  if (literal === 'null') return null;
  if (literal === 'true' || literal === 'false') return literal === 'true';
  if (literal.startsWith("'")) return comparable(literal.slice(1, -1).replaceAll("''", "'"));
  return /^-?\d+(\.\d+)?$/.test(literal) ? Number(literal) : comparable(literal);
};

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const comparable = (value: unknown): Comparable => {
  if (typeof value === 'string') return instant.test(value) ? Date.parse(value) : value.toLowerCase();
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
};
