import fc from 'fast-check';
import { parseTemplate, type Segment } from '../../../core/templates/parse';

const textOf = (segments: readonly Segment[], source: string): string =>
  segments.map((each) => (each.kind === 'text' ? each.text : source.slice(each.start, each.end))).join('');

describe('A template’s text', () => {
  it.each<[string, readonly Segment[]]>([
    ['', []],
    ['Hello', [{ kind: 'text', text: 'Hello' }]],
    ['{{account.name}}', [{ kind: 'field', name: 'account.name', known: true, start: 0, end: 16 }]],
    ['{{ account.name }}', [{ kind: 'field', name: 'account.name', known: true, start: 0, end: 18 }]],
    ['{{account.nmae}}', [{ kind: 'field', name: 'account.nmae', known: false, start: 0, end: 16 }]],
    ['{{}}', [{ kind: 'field', name: '', known: false, start: 0, end: 4 }]],
    [
      'a {{b',
      [
        { kind: 'text', text: 'a ' },
        { kind: 'unclosed', start: 2, end: 4 },
        { kind: 'text', text: 'b' },
      ],
    ],
    [
      '{{a {{user.name}}',
      [
        { kind: 'unclosed', start: 0, end: 2 },
        { kind: 'text', text: 'a ' },
        { kind: 'field', name: 'user.name', known: true, start: 4, end: 17 },
      ],
    ],
    ['}} { } {', [{ kind: 'text', text: '}} { } {' }]],
  ])('%j is cut into its pieces', (text, segments) => {
    expect(parseTemplate(text)).toEqual(segments);
  });

  it('loses no character, whatever it is', () => {
    const braces = fc.array(fc.constantFrom('{{', '}}', '{', '}', 'account.name', ' ', 'x', '<p>')).map((pieces) => pieces.join(''));
    fc.assert(fc.property(fc.oneof(braces, fc.string()), (text) => expect(textOf(parseTemplate(text), text)).toBe(text)));
  });
});
