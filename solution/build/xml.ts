/** XML as a tree that writers build and checks read. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
};

/** What a writer may put into an element: nothing, text, an element, or several of them. */
export type Content = XmlElement | string | null | readonly Content[];

/** An element; attributes of value `undefined` are left out. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...content: readonly Content[]
): XmlElement => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)] as const])),
  ),
  children: content.flatMap(flatten),
});

/** An element without attributes that holds one text; no text makes an empty element. */
export const leaf = (name: string, text: string | number = ''): XmlElement => element(name, {}, String(text));

const flatten = (content: Content): readonly (XmlElement | string)[] => {
  if (content === null || content === '') return [];
  if (typeof content === 'string') return [content];
  return isList(content) ? content.flatMap(flatten) : [content];
};

const isList = (content: XmlElement | readonly Content[]): content is readonly Content[] => Array.isArray(content);

/** The elements directly inside, of one name or of any. */
export const elements = (parent: XmlElement, name?: string): readonly XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name));

/** The first element of that name directly inside, if there is one. */
export const firstElement = (parent: XmlElement, name: string): XmlElement | undefined => elements(parent, name)[0];

/** The element itself and everything below it, in document order. */
export function* everyElement(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of elements(root)) yield* everyElement(child);
}

/** All elements of that name, at any depth. */
export const findAll = (root: XmlElement, name: string): readonly XmlElement[] =>
  [...everyElement(root)].filter((found) => found.name === name);

/** The text directly inside. */
export const textOf = (parent: XmlElement | undefined): string =>
  (parent?.children ?? []).filter((child): child is string => typeof child === 'string').join('');

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};
const escapeText = (text: string) => text.replace(/[&<>\r]/g, (character) => escapes[character] ?? character);
const escapeAttribute = (text: string) => text.replace(/[&<>"\n\t\r]/g, (character) => escapes[character] ?? character);

/** The element as XML text, without declaration and without added white space. */
export const render = ({ name, attributes, children }: XmlElement): string => {
  const head = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
    .join('');
  if (children.length === 0) return `<${name}${head} />`;
  return `<${name}${head}>${children.map((child) => (typeof child === 'string' ? escapeText(child) : render(child))).join('')}</${name}>`;
};

/** A whole XML file in UTF-8. */
export const renderDocument = (root: XmlElement): string => `<?xml version="1.0" encoding="utf-8"?>\n${render(root)}`;
