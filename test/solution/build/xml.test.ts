import fc from 'fast-check';
import { readXml } from '../../../solution/build/read-xml';
import {
  element,
  everyElement,
  findAll,
  firstElement,
  leaf,
  render,
  renderDocument,
  textOf,
  type XmlElement,
} from '../../../solution/build/xml';

/** Characters that XML 1.0 allows. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((value) => value.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/g, ''))
  .filter((value) => value !== '');
const name = fc.constantFrom('a', 'Form', 'b-c', 'd.e');
const { tree } = fc.letrec<{ tree: XmlElement }>((tie) => ({
  tree: fc.record({
    name,
    attributes: fc.dictionary(name, text, { maxKeys: 3, noNullPrototype: true }),
    children: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.tuple(text), fc.array(tie('tree'), { maxLength: 3 })),
  }),
}));

describe('the XML writer', () => {
  test('writes what a strict reader reads back unchanged, whatever the texts are', () => {
    fc.assert(fc.property(tree, (root) => expect(readXml(renderDocument(root))).toEqual(root)));
  });

  test('leaves out attributes that are undefined, and content that is null or empty', () => {
    expect(render(element('a', { b: undefined, c: 0 }, null, '', [], leaf('d')))).toBe('<a c="0"><d /></a>');
  });

  test('escapes what would end a text or an attribute', () => {
    expect(render(element('a', { b: '<"&>' }, '<&>'))).toBe('<a b="&lt;&quot;&amp;&gt;">&lt;&amp;&gt;</a>');
  });

  test('finds elements in document order', () => {
    const root = element('a', {}, leaf('b', '1'), element('c', {}, leaf('b', '2')));
    expect([...everyElement(root)].map((found) => found.name)).toEqual(['a', 'b', 'c', 'b']);
    expect(findAll(root, 'b').map(textOf)).toEqual(['1', '2']);
    expect(textOf(firstElement(root, 'b'))).toBe('1');
    expect(textOf(firstElement(root, 'missing'))).toBe('');
  });
});

describe('the XML reader', () => {
  test.each(['', 'no element', '<a>', '<a></b>', '<a b=c/>', '<a/><b/>', '<a>&nbsp;</a>'])('refuses %j', (broken) => {
    expect(() => readXml(broken)).toThrow();
  });

  test('takes a byte order mark and CDATA', () => {
    expect(readXml('\uFEFF<a><![CDATA[<b>]]></a>')).toEqual({ name: 'a', attributes: {}, children: ['<b>'] });
  });
});
