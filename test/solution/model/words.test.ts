import { tenantry } from '../../../solution/model';
import type { Label } from '../../../solution/model/define';

const isLabel = (value: object): value is Label => 'en' in value && 'fr' in value && 'de' in value && 'bg' in value;

/** Every text of the model with the way to it; what the platform's own columns say is the platform's. */
const textsIn = (value: unknown, path: string, seen: Set<object>): readonly (readonly [string, Label])[] => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  if (isLabel(value)) return [[path, value]];
  seen.add(value);
  return Object.entries(value).flatMap(([key, child]) => (key === 'system' ? [] : textsIn(child, `${path}.${key}`, seen)));
};
const texts = textsIn(tenantry, 'tenantry', new Set());

describe('the words of the solution', () => {
  test('are many', () => {
    expect(texts.length).toBeGreaterThan(300);
  });

  test('are there in four languages', () => {
    expect(texts.filter(([, { en, fr, de, bg }]) => [en, fr, de, bg].some((text) => text.trim() === '')).map(([path]) => path)).toEqual([]);
  });

  test('are Cyrillic in Bulgarian, but for names and codes', () => {
    const names = ['Microsoft', 'Microsoft Partner Center', 'Tenantry'];
    const latin = texts.filter(([, { bg }]) => !/[\u0400-\u04FF]/.test(bg) && !names.includes(bg));
    expect(latin.map(([path, { bg }]) => `${path}: ${bg}`)).toEqual([]);
  });

  test('have no space at an end, and no two spaces in a row', () => {
    const sloppy = texts
      .flatMap(([path, label]) => Object.values(label).map((text) => [path, text] as const))
      .filter(([, text]) => text !== text.trim() || text.includes('  '));
    expect(sloppy).toEqual([]);
  });
});
