export type Row = Record<string, unknown>;

/** Finds a row of any table by its id. */
export type Find = (id: string) => Row | undefined;

/** The rows that a question asks for, as far as controls put questions: `$filter`, `$orderby`, `$top`, `$expand`. */
export const answerOf = (rows: readonly Row[], options: string, find: Find): Row[] => {
  const holds = filterOf(optionOf(options, 'filter'));
  const top = Number(optionOf(options, 'top') ?? Infinity);
  return sorted(rows.filter(holds), optionOf(options, 'orderby'))
    .slice(0, top)
    .map((row) => expanded(row, options, find));
};

/** The row with the rows that its lookups point to under the names that `$expand` gives; one that is there already stays. */
export const expanded = (row: Row, options: string, find: Find): Row => {
  const names = [...(optionOf(options, 'expand') ?? '').matchAll(/(\w+)\(\$select/g)].map(([, name = '']) => name);
  const there = names.map((name): [string, unknown] => {
    const id = row[`_${name.toLowerCase()}_value`];
    return [name, row[name] ?? (typeof id === 'string' ? (find(id) ?? null) : null)];
  });
  return { ...row, ...Object.fromEntries(there) };
};

const optionOf = (options: string, name: string): string | undefined => {
  const found = new RegExp(`[?&]\\$${name}=([^&]+)`).exec(options)?.[1];
  return found === undefined ? undefined : decodeURIComponent(found);
};

const sorted = (rows: readonly Row[], order: string | undefined): Row[] => {
  const parts = (order ?? '').split(',').filter((part) => part !== '');
  const compare = (one: Row, other: Row): number => {
    for (const part of parts) {
      const [column = '', direction] = part.split(' ');
      const [left, right] = [one[column], other[column]];
      if (left === right) continue;
      const isBefore =
        left === null || left === undefined ? true : typeof left === 'number' ? left < Number(right) : String(left) < String(right);
      return isBefore === (direction !== 'desc') ? -1 : 1;
    }
    return 0;
  };
  return [...rows].sort(compare);
};

/** Comparisons by `eq`, `ne` and `gt`, `contains(…)`, joined by `and`, `or` and parentheses. */
const filterOf = (filter: string | undefined): ((row: Row) => boolean) => {
  if (filter === undefined) return () => true;
  const tokens = filter.match(/contains\([^)]*\)|[()]|'(?:[^']|'')*'|[^\s()]+/g) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const either = (): ((row: Row) => boolean) => {
    const first = both();
    if (tokens[at]?.toLowerCase() !== 'or') return first;
    next();
    const second = either();
    return (row) => first(row) || second(row);
  };
  const both = (): ((row: Row) => boolean) => {
    const first = one();
    if (tokens[at]?.toLowerCase() !== 'and') return first;
    next();
    const second = both();
    return (row) => first(row) && second(row);
  };
  const one = (): ((row: Row) => boolean) => {
    const token = next();
    if (token === '(') {
      const inner = either();
      next();
      return inner;
    }
    const [, searched, text] = /^contains\((\w+),'(.*)'\)$/.exec(token) ?? [];
    if (searched !== undefined)
      return (row) => String(row[searched]).toLowerCase().includes(String(text).replaceAll("''", "'").toLowerCase());
    return comparison(token, next(), next());
  };
  return either();
};

const comparison = (column: string, operator: string, literal: string): ((row: Row) => boolean) => {
  const value = literal.replace(/^'|'$/g, '').replaceAll("''", "'");
  switch (operator) {
    case 'eq':
      return (row) => String(row[column] ?? null) === value;
    case 'ne':
      return (row) => String(row[column] ?? null) !== value;
    case 'gt':
      return (row) => String(row[column] ?? '') > value;
    default:
      throw new Error(`the rows know no operator ${operator}`);
  }
};
