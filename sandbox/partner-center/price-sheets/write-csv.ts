/** CSV with all values quoted and lines that end on CR LF, as the price sheets have it. */
export const writeCsv = (header: readonly string[], rows: Iterable<readonly string[]>): string => {
  const lines = [line(header)];
  for (const row of rows) lines.push(line(row));
  return lines.join('\r\n') + '\r\n';
};

const line = (values: readonly string[]): string => values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
