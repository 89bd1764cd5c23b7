export type Row = Record<string, unknown>;

/** The rows that a question asks for; it understands `eq`, `and`, one column to sort by, and `$top`. */
export const readOData = (rows: readonly Row[], question: string): Row[] => {
  const part = (name: string) => new RegExp(`\\$${name}=([^&]+)`).exec(question)?.[1];
  const wanted = (part('filter') ?? '').split(' and ').map((condition) => condition.split(' eq '));
  const [column = '', direction] = (part('orderby') ?? '').split(' ');
  const sign = direction === 'desc' ? -1 : 1;
  return rows
    .filter((row) => wanted.every(([name = '', value]) => name === '' || String(row[name] ?? '') === value))
    .sort((one, other) => sign * String(one[column] ?? '').localeCompare(String(other[column] ?? '')))
    .slice(0, Number(part('top') ?? rows.length));
};
