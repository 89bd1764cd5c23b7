import { createHash } from 'node:crypto';

/**
 * What the rows of a provider's offers are true of, as its column holds it: its products and where they are sold, its prices, its promotions, our
 * price rules, and how many offers came of it.
 */
export type CatalogueFingerprint = {
  readonly shelf: string;
  readonly prices: string;
  readonly promotions: string;
  readonly rules: string;
  readonly offers: number;
};

/** Short enough that four of them fit the column, long enough that two texts do not share one. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12);

export const writeFingerprint = ({ shelf, prices, promotions, rules, offers }: CatalogueFingerprint): string =>
  [shelf, prices, promotions, rules, offers].join('.');

/** Null for a text that is something else. */
export const readFingerprint = (text: string | null): CatalogueFingerprint | null => {
  const [shelf, prices, promotions, rules, offers, ...more] = (text ?? '').split('.');
  if (!shelf || !prices || !promotions || !rules || offers === undefined || !/^\d+$/.test(offers) || more.length > 0) return null;
  return { shelf, prices, promotions, rules, offers: Number(offers) };
};
