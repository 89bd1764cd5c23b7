/** How a locale writes. `date` and `time` are patterns of the platform: `d` or `dd`, `M` or `MM`, `yyyy`, `H`, `HH` or `h`, `mm`, `tt`. */
export type Locale = { readonly tag: string; readonly date: string; readonly time: string };

const english: Locale = { tag: 'en-US', date: 'M/d/yyyy', time: 'h:mm tt' };

/** Locale codes (LCID) that the sandbox can write numbers and dates in. */
const locales: Readonly<Record<number, Locale>> = {
  1026: { tag: 'bg-BG', date: 'd.MM.yyyy г.', time: 'H:mm' },
  1031: { tag: 'de-DE', date: 'dd.MM.yyyy', time: 'HH:mm' },
  1033: english,
  1036: { tag: 'fr-FR', date: 'dd/MM/yyyy', time: 'HH:mm' },
  2055: { tag: 'de-CH', date: 'dd.MM.yyyy', time: 'HH:mm' },
  2057: { tag: 'en-GB', date: 'dd/MM/yyyy', time: 'HH:mm' },
  3079: { tag: 'de-AT', date: 'dd.MM.yyyy', time: 'HH:mm' },
};

/** English for a code that is not known. */
export const localeOf = (code: number): Locale => locales[code] ?? english;

/** A moment by a pattern, from the UTC fields of a date that holds a wall clock. */
export const written = (pattern: string, wall: Date): string => {
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = wall.getUTCHours();
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(wall.getUTCFullYear()),
    MM: two(wall.getUTCMonth() + 1),
    M: String(wall.getUTCMonth() + 1),
    dd: two(wall.getUTCDate()),
    d: String(wall.getUTCDate()),
    HH: two(hours),
    H: String(hours),
    h: String(hours % 12 || 12),
    mm: two(wall.getUTCMinutes()),
    tt: hours < 12 ? 'AM' : 'PM',
  };
  return pattern.replace(/yyyy|MM?|dd?|HH?|h|mm|tt/g, (part) => parts[part] ?? part);
};
