import { readFileSync } from 'node:fs';
import { differences } from '../../../core/subscriptions/disagreement';
import { readResources } from '../resources';
import { subscription } from './rows';
import { createServer } from './server';
import { open } from './world';

const english = readResources('SubscriptionGrid', 1033);

describe('The texts of the grid', () => {
  it.each([1036, 1031, 1026])('have in %d the same keys and places for values as in English', (language) => {
    const other = readResources('SubscriptionGrid', language);
    const holes = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
    expect([...other.keys()]).toEqual([...english.keys()]);
    for (const [key, text] of other) expect([key, holes(text)]).toEqual([key, holes(english.get(key) ?? '')]);
  });

  it('name every property of the manifest and everything that can differ from the provider', () => {
    const manifest = readFileSync('controls/SubscriptionGrid/ControlManifest.Input.xml', 'utf8');
    for (const [, key] of manifest.matchAll(/-key="([^"]+)"/g)) expect(english.has(key ?? '')).toBe(true);
    for (const difference of differences) expect(english.has(`differs-${difference}`)).toBe(true);
  });

  it.each([1036, 1031, 1026])('are in %d on the screen', (language) => {
    open(createServer([subscription(0, { differences: 'state' })]), { language });
    const other = new Set(readResources('SubscriptionGrid', language).values());
    const shown = document.body.textContent ?? '';
    for (const text of english.values()) if (text.length > 7 && !text.includes('{') && !other.has(text)) expect(shown).not.toContain(text);
  });
});
