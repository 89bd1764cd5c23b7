import { NotSupported } from '../../../platform/not-supported';
import type { XmlElement } from '../../../platform/xml';
import { badValue, misplaced, missing } from './errors';

/** What an element may carry; `ignored` are attributes that change nothing that is asked (hints, and what designers keep for themselves). */
export type Shape = { readonly attributes: readonly string[]; readonly ignored: readonly string[]; readonly children: readonly string[] };

const shapes: ReadonlyMap<string, Shape> = new Map([
  [
    'fetch',
    {
      attributes: ['mapping', 'top', 'count', 'page', 'paging-cookie', 'distinct', 'aggregate', 'returntotalrecordcount', 'useraworderby'],
      ignored: ['version', 'output-format', 'no-lock', 'latematerialize', 'options', 'savedqueryid'],
      children: ['entity'],
    },
  ],
  ['entity', { attributes: ['name'], ignored: [], children: ['attribute', 'all-attributes', 'filter', 'link-entity', 'order'] }],
  [
    'link-entity',
    {
      attributes: ['name', 'from', 'to', 'alias', 'link-type'],
      ignored: ['visible', 'intersect'],
      children: ['attribute', 'all-attributes', 'filter', 'link-entity', 'order'],
    },
  ],
  ['attribute', { attributes: ['name', 'alias', 'aggregate', 'groupby', 'dategrouping', 'distinct'], ignored: [], children: [] }],
  ['all-attributes', { attributes: [], ignored: [], children: [] }],
  ['order', { attributes: ['attribute', 'alias', 'entityname', 'descending'], ignored: [], children: [] }],
  [
    'filter',
    {
      attributes: ['type'],
      ignored: ['isquickfindfields', 'overridequickfindrecordlimitenabled', 'overridequickfindrecordlimitdisabled', 'hint'],
      children: ['condition', 'filter'],
    },
  ],
  [
    'condition',
    {
      attributes: ['attribute', 'operator', 'value', 'valueof', 'entityname'],
      ignored: ['uiname', 'uitype', 'uihidden'],
      children: ['value'],
    },
  ],
  ['value', { attributes: [], ignored: ['uiname', 'uitype'], children: [] }],
]);

/**
 * The element with nothing in it that is not held: the rest is refused by name, so that no part of a query is silently left out, or dropped where
 * `loose` asks for that.
 */
export const shaped = (element: XmlElement, loose: boolean): XmlElement => {
  const shape = shapes.get(element.name);
  if (!shape) throw new NotSupported(`the FetchXML element ${element.name}`);
  const isKnown = (name: string) => shape.attributes.includes(name) || shape.ignored.includes(name);
  const unknown = Object.keys(element.attributes).find((name) => !isKnown(name));
  if (unknown !== undefined && !loose) throw new NotSupported(`the FetchXML attribute ${unknown} of ${element.name}`);
  return {
    ...element,
    attributes: Object.fromEntries(Object.entries(element.attributes).filter(([name]) => isKnown(name))),
    children: element.children.flatMap((inner) => {
      if (loose && !shape.children.includes(inner.name)) return [];
      const within = shaped(inner, loose);
      if (!shape.children.includes(inner.name)) throw refusalOfChild(inner, element);
      return [within];
    }),
  };
};

const refusalOfChild = (inner: XmlElement, parent: XmlElement): Error =>
  inner.name === 'link-entity'
    ? new NotSupported(`a link-entity inside ${parent.name}`)
    : misplaced(inner.name, parent.name, inner.position);

export const required = (element: XmlElement, name: string): string => {
  const value = element.attributes[name]?.trim();
  if (!value) throw missing(name, element.name, element.position);
  return value;
};

/** `true`/`false` and `1`/`0`; absent is no. */
export const flag = (element: XmlElement, name: string): boolean => {
  const value = element.attributes[name]?.trim().toLowerCase();
  if (value === undefined || value === 'false' || value === '0') return false;
  if (value === 'true' || value === '1') return true;
  throw badValue(value, name, element.name, element.position);
};

export const wholeNumber = (element: XmlElement, name: string): number | null => {
  const value = element.attributes[name]?.trim();
  if (value === undefined) return null;
  if (!/^\d{1,9}$/.test(value)) throw badValue(value, name, element.name, element.position);
  return Number(value);
};

/** One of a closed list of words, or `null` where the attribute is absent. */
export const wordOf = <Word extends string>(element: XmlElement, name: string, words: readonly Word[]): Word | null => {
  const value = element.attributes[name]?.trim().toLowerCase();
  if (value === undefined) return null;
  const word = words.find((known) => known === value);
  if (!word) throw badValue(value, name, element.name, element.position);
  return word;
};
