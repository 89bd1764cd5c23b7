/** What the program is asked for by its arguments; null for what it does not know. */
export type Wish = 'start' | 'check' | 'help';

export const readWish = (words: readonly string[]): Wish | null => {
  if (words.some((word) => word === '--help' || word === '-h')) return 'help';
  const [word, ...more] = words;
  if (more.length > 0) return null;
  if (word === undefined) return 'start';
  return word === 'check' ? 'check' : null;
};

export const usage = `node server.mjs          starts the service
node server.mjs check    looks whether anything was bought twice, seats add up and no order is forgotten; changes nothing

Settings are environment variables (docs/configuration.md).

Exit codes of the check:
  0  all that must hold holds
  1  something does not hold, or a tenant's orders could not be read; each has a line that says which and what to do
  2  a setting or an argument is wrong
  3  the CRM or the provider could not be asked: nothing is known`;
