import type { Editor } from '@tiptap/core';
import fc from 'fast-check';
import { parseTemplate } from '../../../core/templates/parse';
import { templateFaults } from '../../../core/templates/faults';
import { createEditor, showText, storedText, type Part } from '../../../controls/AgreementTemplateEditor/editor/create';
import { placeOf } from '../../../controls/AgreementTemplateEditor/editor/places';
import { sanitise } from '../../../controls/AgreementTemplateEditor/text/sanitise';
import { layOut } from './layout';

layOut();

const editorOf = (part: Part): Editor =>
  createEditor(part, {
    element: document.createElement('div'),
    readable: (name) => name,
    fitting: () => [],
    attributes: () => ({}),
    onText: () => undefined,
    onLeave: () => undefined,
  });

const editors = { subject: editorOf('subject'), body: editorOf('body') };
afterAll(() => Object.values(editors).forEach((editor) => editor.destroy()));

const piece = fc.oneof(
  fc.constantFrom('{{', '}}', '{{account.name}}', '{{ user.name }}', '{{x}}', '{', '}', '<', '>', '&', '<script>', '<p>', '"', ' '),
  fc.string({ maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const html = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        (inner: string) => `<p>${inner}</p>`,
        (inner: string) => `<h2><strong>${inner}</strong>${inner}</h2>`,
        (inner: string) => `<ul><li><p>${inner}</p><p>{{</p></li></ul>`,
        (inner: string) => `<p>a <a href="{{relationship.link}}">${inner}</a> <a href="https://x.test/{{y}}">z</a></p>`,
        (inner: string) => inner,
      ),
      text,
    ),
    { maxLength: 4 },
  )
  .map((blocks) => blocks.map(([block, inner]) => block(inner)).join(''));

const typed = (part: Part, words: string): string => {
  const editor = editors[part];
  showText(editor, part, '');
  for (const character of words) editor.view.dispatch(editor.state.tr.insertText(character));
  return storedText(editor, part);
};

const shown = (part: Part, stored: string): string => {
  showText(editors[part], part, stored);
  return storedText(editors[part], part);
};

describe('Any text', () => {
  it('that is typed into the body is stored without a markup beyond the allowed', () => {
    fc.assert(
      fc.property(text, (words) => {
        const stored = typed('body', words);
        expect(sanitise(stored)).toEqual({ html: stored, isShortened: false });
        const page = new DOMParser().parseFromString(stored, 'text/html');
        expect([...page.body.querySelectorAll('*')].map(({ tagName }) => tagName).every((name) => name === 'P' || name === 'BR')).toBe(
          true,
        );
      }),
    );
  });

  it('that is typed into the subject is stored as typed, but for blanks in fields', () => {
    const tight = (subject: string) =>
      parseTemplate(subject)
        .map((segment) => (segment.kind === 'text' ? segment.text : segment.kind === 'field' ? `{{${segment.name}}}` : '{{'))
        .join('');
    fc.assert(
      fc.property(text, (words) => {
        expect(tight(typed('subject', words))).toBe(tight(words));
      }),
    );
  });

  it('that is stored in the subject is shown and stored again the same', () => {
    fc.assert(
      fc.property(text, (stored) => {
        const once = shown('subject', stored);
        expect(shown('subject', once)).toBe(once);
      }),
    );
  });

  it('that is stored in the body is shown and stored again the same, but for blanks, which HTML does not count', () => {
    const tight = (stored: string): string => stored.replace(/\s/g, '');
    fc.assert(
      fc.property(html, (stored) => {
        const once = shown('body', stored);
        expect(tight(shown('body', once))).toBe(tight(once));
      }),
    );
  });

  it('has a place for each of its faults', () => {
    fc.assert(
      fc.property(html, text, (body, subject) => {
        const template = { body: shown('body', body), subject: shown('subject', subject) };
        for (const { part, start } of templateFaults('RelationshipRequest', template)) {
          const { doc } = editors[part].state;
          const place = placeOf(doc, template[part], start);
          expect(place).not.toBeNull();
          if (place === null) continue;
          const there = doc.textBetween(place.from, place.to, '', (leaf) => `{{${String(leaf.attrs.name)}}}`);
          const isInAddress = doc.nodeAt(place.from)?.marks.some(({ type }) => type.name === 'link') === true;
          expect(there.startsWith('{{') || isInAddress).toBe(true);
        }
      }),
    );
  });
});
