import { randomInt } from 'node:crypto';

/** Without letters and digits that are easily taken for one another, since people copy these by hand. */
const classes = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '!#%+-=?@'] as const;
const length = 16;

/** A password that Microsoft Entra takes: 16 characters of all four kinds, from the system's secure source. */
export const newOneTimePassword = (random: (below: number) => number = randomInt): string => {
  const from = (characters: string): string => characters.charAt(random(characters.length));
  const characters = [...classes.map(from), ...Array.from({ length: length - classes.length }, () => from(classes.join('')))];
  for (let last = characters.length - 1; last > 0; last--) {
    const other = random(last + 1);
    [characters[last], characters[other]] = [characters[other] ?? '', characters[last] ?? ''];
  }
  return characters.join('');
};
