/** What the rows of a provider's offers are true of, as its column holds it: what the provider told, our price rules, how many offers came of it. */
export type CatalogueFingerprint = { readonly told: string; readonly rules: string; readonly offers: number };

export const writeFingerprint = ({ told, rules, offers }: CatalogueFingerprint): string => `${told}.${rules}.${offers}`;

/** Null for a text that is something else. */
export const readFingerprint = (text: string | null): CatalogueFingerprint | null => {
  const [told, rules, offers] = (text ?? '').split('.');
  return told && rules && offers !== undefined && /^\d+$/.test(offers) ? { told, rules, offers: Number(offers) } : null;
};
