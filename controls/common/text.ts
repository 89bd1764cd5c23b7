/** Reads a sentence of the user's language and puts values at `{0}`, `{1}`, so that each language orders its words itself. */
export type Texts = (key: string, ...values: readonly (string | number)[]) => string;

export const texts =
  (resources: Pick<ComponentFramework.Resources, 'getString'>): Texts =>
  (key, ...values) =>
    resources.getString(key).replace(/\{(\d)\}/g, (_, position: string) => String(values[Number(position)] ?? ''));
