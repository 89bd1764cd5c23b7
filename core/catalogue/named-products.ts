/**
 * The names of products for people to read, one a line, each once and in the order of the keys (`product:sku`). A product that has no name, since
 * it is not sold here, keeps its key. At most `longest` characters, cut between names; null for no products.
 */
export const namedProducts = (keys: readonly string[], names: ReadonlyMap<string, string>, longest: number): string | null => {
  const lines = [...new Set(keys.map((key) => names.get(key) ?? key))];
  return lines.length === 0 ? null : lines.reduce((text, line) => (fits(text, line, longest) ? `${text}\n${line}` : text));
};

const fits = (text: string, line: string, longest: number): boolean => text.length + 1 + line.length <= longest;
