import { screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { mapping } from '../../../solution/rows';
import { readResources } from '../resources';
import { createWorld, mapped, pass, proposed, unmapped } from './world';

const english = readResources('TenantMapping', 1033);

describe('The texts of the control', () => {
  it.each([1036, 1031, 1026])('have in %d the same keys and places for values as in English', (language) => {
    const other = readResources('TenantMapping', language);
    const holes = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
    expect([...other.keys()]).toEqual([...english.keys()]);
    for (const [key, text] of other) expect([key, holes(text)]).toEqual([key, holes(english.get(key) ?? '')]);
  });

  it('name every property of the manifest', () => {
    const manifest = readFileSync('controls/TenantMapping/ControlManifest.Input.xml', 'utf8');
    for (const [, key] of manifest.matchAll(/-key="([^"]+)"/g)) expect(english.has(key ?? '')).toBe(true);
  });
});

const rows = { unmapped, proposed, mapped, ignored: { ...unmapped, csp_mapping: mapping.Ignored, csp_ignoredreason: '—' } };

describe.each([1036, 1031, 1026])('A person who works in %d', (language) => {
  it.each(Object.entries(rows))('sees no English on a tenant that is %s', async (_name, row) => {
    await createWorld(row, { language }).open();
    await pass(400);
    const other = new Set(readResources('TenantMapping', language).values());
    const shown = document.body.textContent ?? '';
    for (const text of english.values()) if (text.length > 6 && !text.includes('{') && !other.has(text)) expect(shown).not.toContain(text);
    expect(screen.queryByText(/^[a-z]+-[a-z-]+$/)).toBeNull();
  });
});
