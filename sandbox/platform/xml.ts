import { SaxesParser } from 'saxes';

/** One element. Comments and processing instructions are gone; namespace prefixes are part of the names. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own characters (text and CDATA), without those of its children. */
  readonly text: string;
  /** The element exactly as it was written, from `<` to `>`. */
  readonly source: string;
  /** Where it begins in the parsed text, in characters. */
  readonly position: number;
};

/** Text that is not well-formed XML, that has a DOCTYPE, or that nests absurdly deep. Lines count from 1. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
  constructor(
    readonly reason: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(`${reason} (line ${line}, column ${column})`);
  }
}

/** Readers of the tree recurse; real solutions, forms and queries stay below 40. */
const deepest = 200;

/** Reads strictly: what is not well-formed is refused with its place, and no entity is ever expanded from a DOCTYPE. */
export const parseXml = (text: string): XmlElement => {
  const parser = new SaxesParser();
  const top: XmlElement[] = [];
  const open: Draft[] = [];

  const refuse = (reason: string): never => {
    throw new XmlError(reason, parser.line, parser.column);
  };

  parser.on('error', (error) => refuse(error.message.replace(/^(?:[^ ]*:)?\d+:\d+: /, '')));
  parser.on('doctype', () => refuse('a document type declaration is not allowed'));
  parser.on('text', (characters) => void open.at(-1)?.characters.push(characters));
  parser.on('cdata', (characters) => void open.at(-1)?.characters.push(characters));
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === deepest) refuse(`elements nest deeper than ${deepest}`);
    open.push({ name, attributes, children: [], characters: [], position: text.lastIndexOf('<', parser.position - 1) });
  });
  parser.on('closetag', () => {
    const draft = open.pop();
    if (!draft) return;
    const element = finish(draft, text.slice(draft.position, parser.position));
    (open.at(-1)?.children ?? top).push(element);
  });

  parser.write(text).close();
  return top[0] ?? refuse('the document has no element');
};

type Draft = {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  readonly characters: string[];
  readonly position: number;
};

/** Each member by its name: a spread takes four times as long, and a solution has tens of thousands of elements. */
const finish = ({ name, attributes, children, characters, position }: Draft, source: string): XmlElement => ({
  name,
  attributes,
  children,
  text: characters.join(''),
  source,
  position,
});

/** The first child of that name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((candidate) => candidate.name === name);

/** All children of that name, or all children. */
export const children = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  element?.children.filter((candidate) => name === undefined || candidate.name === name) ?? [];

/** The trimmed text of the first child of that name; `undefined` where there is none or it is empty. */
export const textOf = (element: XmlElement | undefined, name: string): string | undefined => child(element, name)?.text.trim() || undefined;

/** Text as it may stand in an element or between double quotes in an attribute. */
export const escapeXml = (text: string): string => text.replace(/[&<>"\t\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The element itself and everything below it, in document order. */
export function* descendants(element: XmlElement, name?: string): Generator<XmlElement> {
  if (name === undefined || element.name === name) yield element;
  for (const inner of element.children) yield* descendants(inner, name);
}
