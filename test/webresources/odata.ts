export type Row = Record<string, unknown>;

/** The rows that a question asks for; it understands `eq` joined by `and` or by `or`, one column to sort by, and `$top`. */
export const readOData = (rows: readonly Row[], question: string): Row[] => {
  const part = (name: string) => new RegExp(`\\$${name}=([^&]+)`).exec(question)?.[1];
  const filter = part('filter') ?? '';
  const joins = filter.includes(' or ') ? ' or ' : ' and ';
  const holds = (condition: string, row: Row): boolean => {
    const [name = '', value = ''] = condition.split(' eq ');
    return name === '' || String(row[name] ?? '') === value.replace(/^'(.*)'$/, '$1');
  };
  const conditions = filter.split(joins);
  const isWanted = (row: Row): boolean =>
    joins === ' or ' ? conditions.some((condition) => holds(condition, row)) : conditions.every((condition) => holds(condition, row));
  const [column = '', direction] = (part('orderby') ?? '').split(' ');
  const sign = direction === 'desc' ? -1 : 1;
  return rows
    .filter(isWanted)
    .sort((one, other) => sign * String(one[column] ?? '').localeCompare(String(other[column] ?? '')))
    .slice(0, Number(part('top') ?? rows.length));
};
