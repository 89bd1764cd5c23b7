import fc from 'fast-check';
import { XmlError, child, children, descendants, escapeXml, parseXml, textOf } from '../../../sandbox/platform/xml';

describe('the XML reader', () => {
  test('gives names, attributes, children and text', () => {
    const root = parseXml('<?xml version="1.0"?><a x="1 &amp; 2"><!-- gone --><b>one</b><b> two <![CDATA[<3>]]></b><c/></a>');
    expect(root.attributes['x']).toBe('1 & 2');
    expect(children(root, 'b').map((b) => b.text)).toEqual(['one', ' two <3>']);
    expect(children(root)).toHaveLength(3);
    expect(textOf(root, 'b')).toBe('one');
    expect(textOf(root, 'c')).toBeUndefined();
    expect(child(undefined, 'b')).toBeUndefined();
  });

  test('keeps every element exactly as it was written', () => {
    const written = '<form a="&gt;>"><tabs><tab name=\'x\'/><tab\n name="y" ></tab></tabs></form>';
    const root = parseXml(`\uFEFF<?xml version="1.0"?>\r\n<all>${written}\r\n<z/></all>`);
    expect(child(root, 'form')?.source).toBe(written);
    expect([...descendants(root, 'tab')].map((tab) => tab.source)).toEqual(["<tab name='x'/>", '<tab\n name="y" ></tab>']);
  });

  test('escapes text so that it reads back the same, line breaks in attributes included', () => {
    const text = `<a> & "b"\n\t\r'c' é`;
    const root = parseXml(`<x y="${escapeXml(text)}">${escapeXml(text)}</x>`);
    expect([root.attributes['y'], root.text]).toEqual([text, text]);
  });

  test('walks in document order', () => {
    expect([...descendants(parseXml('<a><b><c/></b><d/></a>'))].map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each([
    ['an unclosed element', '<a><b></a>'],
    ['an unquoted attribute', '<a x=1/>'],
    ['two roots', '<a/><b/>'],
    ['no element', ''],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY e "boom">]><a>&e;</a>'],
    ['absurd nesting', '<a>'.repeat(300) + '</a>'.repeat(300)],
  ])('refuses %s', (_what, text) => {
    expect(() => parseXml(text)).toThrow(XmlError);
  });

  test('says where the fault is', () => {
    expect(() => parseXml('<a>\n  <b></c>\n</a>')).toThrow(expect.objectContaining({ line: 2, reason: 'unexpected close tag.' }));
  });

  test('throws nothing but its own error, whatever the text', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      '<a',
      '</a>',
      '<b/>',
      '"',
      "'",
      '=',
      ' x="1"',
      '&amp;',
      '&',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?xml',
      '?>',
      '\r\n',
      '\u0000',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 40 }), (parts) => {
        try {
          const root = parseXml(parts.join(''));
          expect(parseXml(root.source).source).toBe(root.source);
        } catch (error) {
          if (!(error instanceof XmlError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});
