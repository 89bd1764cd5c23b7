import { readFileSync } from 'node:fs';
import { differences } from '../../../core/subscriptions/disagreement';
import { deadlineSource } from '../../../solution/rows';
import { readResources } from '../resources';
import { sourcesOf } from '../sources';
import { activeSubscription, createWorld, readable } from './world';

const languages = [1033, 1036, 1031, 1026] as const;
const english = readResources('ChangeTimeline', 1033);

const families: Readonly<Record<string, readonly string[]>> = {
  'seats-${pluralOf(locale, count)}': ['one', 'other'],
  "deadline-${change.deadlineSource ?? 'OurArithmetic'}": Object.keys(deadlineSource),
  'held-${held}': ['waits', 'undelivered'],
};

describe('The texts of the control', () => {
  it.each(languages)('have in %d the same keys and places for values as in English, and say something', (language) => {
    const other = readResources('ChangeTimeline', language);
    const holes = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
    expect([...other.keys()]).toEqual([...english.keys()]);
    for (const [key, text] of other) {
      expect([key, holes(text)]).toEqual([key, holes(english.get(key) ?? '')]);
      expect([key, text.trim() === '']).toEqual([key, false]);
    }
  });

  it('are exactly those that the code asks for', () => {
    const code = sourcesOf('ChangeTimeline').join('\n');
    const said = [...code.matchAll(/texts\(\s*'([^']+)'/g)].map(([, key = '']) => key);
    const made = [...code.matchAll(/texts\(\s*`([^`]+)`/g)].map(([, template = '']) => template);
    const expanded = made.flatMap((template) => (families[template] ?? [template]).map((value) => template.replace(/\$\{.+\}/, value)));
    const manifest = [...readFileSync('controls/ChangeTimeline/ControlManifest.Input.xml', 'utf8').matchAll(/-key="([^"]+)"/g)];
    const asked = new Set([...said, ...expanded, ...manifest.map(([, key = '']) => key)]);
    expect([...asked].filter((key) => !english.has(key))).toEqual([]);
    expect([...english.keys()].filter((key) => !asked.has(key))).toEqual([]);
  });
});

describe.each([1036, 1031, 1026])('A person who works in %d', (language) => {
  it('sees no English but what the platform says', async () => {
    const differing = { ...activeSubscription, csp_disagreement: differences.join(' '), csp_ledgerdifference: 3 };
    await createWorld(differing, undefined, { language }).open();
    const other = new Set(readResources('ChangeTimeline', language).values());
    const plain = [...english.values()].filter((text) => text.length > 6 && !text.includes('{') && !other.has(text));
    expect(plain.filter((text) => readable().includes(text))).toEqual([]);
    expect(readable()).not.toMatch(/\{\d\}/);
  });
});
