/** As much as the column holds. */
const longest = 200;

/** ` (2)` at the end of a name; a year in brackets is none. */
const numberAtEnd = / \(\d{1,2}\)$/;

/**
 * A name by which a contract can be told apart from the customer's others (`taken`): the wanted one, or where another has it, with the first
 * free number from 2 on in place of its own: `Contoso – EUR (2)`.
 */
export const freeName = (wanted: string, taken: readonly string[]): string => {
  const others = new Set(taken.map(folded));
  if (!others.has(folded(wanted))) return wanted;
  const base = wanted.trim().replace(numberAtEnd, '');
  for (let number = 2; ; number++) {
    const name = numbered(base, ` (${number})`);
    if (!others.has(folded(name))) return name;
  }
};

const numbered = (base: string, number: string): string => `${base.slice(0, longest - number.length)}${number}`;

const folded = (name: string): string => name.trim().toLowerCase();
