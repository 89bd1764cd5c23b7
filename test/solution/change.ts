import { everyElement, type XmlElement } from '../../solution/build/xml';
import type { SolutionParts } from '../../solution/build/parts';

/** The tree with `edit` applied to every element, from the leaves up; `null` takes an element out. */
const rewrite = (root: XmlElement, edit: (found: XmlElement) => XmlElement | null): XmlElement => edited(root, edit) ?? root;

const edited = (found: XmlElement, edit: (found: XmlElement) => XmlElement | null): XmlElement | null =>
  edit({ ...found, children: found.children.flatMap((child) => (typeof child === 'string' ? child : (edited(child, edit) ?? []))) });

/** A change of elements of one name that match; fails the test where nothing matches, so that no test breaks nothing. */
export const change = (
  name: string,
  matches: (found: XmlElement) => boolean,
  edit: (found: XmlElement) => XmlElement | null,
): ((root: XmlElement) => XmlElement) => {
  return (root) => {
    const touched = [...everyElement(root)].filter((found) => found.name === name && matches(found));
    if (touched.length === 0) throw new Error(`There is no <${name}> to change.`);
    return rewrite(root, (found) => (found.name === name && matches(found) ? edit(found) : found));
  };
};

/** The same element with other attributes; `undefined` takes one out. */
export const withAttributes =
  (attributes: Readonly<Record<string, string | undefined>>) =>
  (found: XmlElement): XmlElement => ({
    ...found,
    attributes: Object.fromEntries(
      Object.entries({ ...found.attributes, ...attributes }).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, value] as const],
      ),
    ),
  });

/** The same element with other text. */
export const withText =
  (text: string) =>
  (found: XmlElement): XmlElement => ({ ...found, children: [text] });

export const remove = (): null => null;

/** Parts whose customizations.xml was changed by hand. */
export const customized = (parts: SolutionParts, edit: (root: XmlElement) => XmlElement): SolutionParts => ({
  ...parts,
  customizations: edit(parts.customizations),
});
