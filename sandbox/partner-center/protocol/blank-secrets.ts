const secret = /password$|secret|credential|(access|refresh|id)_?token|assertion/i;
export const blank = '••••••';

/** A body as it may be written down: texts under names of passwords, secrets and tokens are blanked at any depth. */
export const blankSecrets = (text: string): string => {
  if (text === '') return '';
  try {
    return JSON.stringify(blanked(JSON.parse(text.replace(/^\uFEFF/, ''))));
  } catch {
    return '(not JSON)';
  }
};

const blanked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(blanked);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, content]) => [name, secret.test(name) && typeof content === 'string' ? blank : blanked(content)]),
  );
};
