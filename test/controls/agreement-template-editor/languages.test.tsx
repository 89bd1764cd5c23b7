import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@testing-library/react';
import { mergeFields } from '../../../core/templates/merge-fields';
import { tools } from '../../../controls/AgreementTemplateEditor/parts/tools';
import { readResources } from '../resources';
import { createWorld, field, press, readable, type } from './world';

const languages = [1033, 1036, 1031, 1026] as const;
const folder = 'controls/AgreementTemplateEditor';
const textsOf = (language: number): ReadonlyMap<string, string> => readResources('AgreementTemplateEditor', language);
const english = textsOf(1033);

const sources = (within: string): readonly string[] =>
  readdirSync(within, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(join(within, entry.name));
    return /\.tsx?$/.test(entry.name) ? [readFileSync(join(within, entry.name), 'utf8')] : [];
  });

/** What stands in a key's place holes, so that each family of texts is complete. */
const families: Readonly<Record<string, readonly string[]>> = {
  'merge-${name}': mergeFields,
  'tool-${tool}': [...tools.map(({ key }) => key), 'link'],
  'fault-${code}': ['unknown-field', 'unclosed-field', 'field-not-offered', 'field-in-tag', 'empty-field'],
};

const keysInCode = (): ReadonlySet<string> => {
  const code = sources(folder).join('\n');
  const asked = [...code.matchAll(/texts\(\s*'([^']+)'/g)].map(([, name = '']) => name);
  const made = [...code.matchAll(/texts\(`([^`]+)`/g)].map(([, template = '']) => template);
  expect(made.filter((template) => families[template] === undefined)).toEqual([]);
  const expanded = made.flatMap((template) => (families[template] ?? []).map((value) => template.replace(/\$\{[^}]+\}/, value)));
  const manifest = [...readFileSync(join(folder, 'ControlManifest.Input.xml'), 'utf8').matchAll(/-key="([^"]+)"/g)].map(
    ([, name = '']) => name,
  );
  // The parts' names are asked for by variable, and those of shared parts by those parts.
  return new Set([...asked, ...expanded, ...manifest, 'subject', 'body']);
};

describe('The texts of the editor', () => {
  it.each(languages)('have the same keys in %d as in English, each with something under it', (language) => {
    expect([...textsOf(language).keys()]).toEqual([...english.keys()]);
    expect([...textsOf(language).values()].filter((text) => text.trim() === '')).toEqual([]);
  });

  it.each(languages)('have the same places for values in %d as in English', (language) => {
    const holes = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
    for (const [name, text] of textsOf(language)) expect([name, holes(text)]).toEqual([name, holes(english.get(name) ?? '')]);
  });

  it('are exactly those that the code asks for', () => {
    const asked = keysInCode();
    expect([...asked].filter((name) => !english.has(name))).toEqual([]);
    expect([...english.keys()].filter((name) => !asked.has(name))).toEqual([]);
  });

  it.each(languages)('tell the fields apart in %d', (language) => {
    const names = mergeFields.map((name) => textsOf(language).get(`merge-${name}`));
    expect(new Set(names).size).toBe(mergeFields.length);
  });
});

describe.each([
  [1036, 'français'],
  [1031, 'Deutsch'],
  [1026, 'български'],
])('A person who works in %d (%s)', (language) => {
  const said = (name: string): string => textsOf(language).get(name) ?? '';
  const expectNoEnglish = (): void => {
    const other = new Set(textsOf(language).values());
    const onlyEnglish = [...english.values()].filter((text) => text.length > 4 && !text.includes('{') && !other.has(text));
    const labels = [...document.querySelectorAll('[aria-label], [title]')].map(
      (each) => `${each.getAttribute('aria-label')} ${each.getAttribute('title')}`,
    );
    expect(onlyEnglish.filter((text) => readable().includes(text) || labels.includes(text))).toEqual([]);
    expect(readable()).not.toMatch(/\b(?:merge|fault|tool)-/);
  };

  it('sees no English, with chips, faults, a list of fields, a link and a preview', async () => {
    const world = createWorld(
      { subject: '{{account.name}} {{x', body: '<p>{{contact.email}} {{y}} {{agreement.link}}</p><style>p{}</style>' },
      { language },
    );
    await world.open();
    expectNoEnglish();
    await type('body', ' {{');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toContain(said('merge-contact.email'));
    expectNoEnglish();
    await press(said('tool-link'));
    await press(said('apply'));
    expectNoEnglish();
  });

  it('reads chips and finds fields by their names in this language', async () => {
    const world = createWorld({ body: '<p>{{contact.lastName}}</p>' }, { language });
    await world.open();
    expect(field('body').textContent).toBe(said('merge-contact.lastName'));
    await type('body', `{{${said('merge-user.email').slice(0, 6)}`);
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toContain(said('merge-user.email'));
  });

  it('is told in this language that a template may only be read', async () => {
    await createWorld({ isLocked: true }, { language }).open();
    expectNoEnglish();
    expect(readable()).toContain(said('locked'));
  });
});

describe('Each field and button', () => {
  it('has a name', async () => {
    await createWorld({ body: '<p>{{x}}</p>' }).open();
    await press('Link');
    for (const role of ['textbox', 'combobox', 'button', 'toolbar', 'link'] as const)
      for (const element of screen.queryAllByRole(role)) expect(screen.getAllByRole(role, { name: /\S/ })).toContain(element);
    expect(screen.getByRole('textbox', { name: 'Subject' })).toBe(field('subject'));
    expect(screen.getByRole('textbox', { name: 'Body' })).toBe(field('body'));
  });
});
