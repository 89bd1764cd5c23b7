import type { Mark, Node } from '@tiptap/pm/model';
import { openingsIn } from '../text/written';
import { mergeFieldName } from './merge-field';

/** A range of the editor's document. */
export type Place = { readonly from: number; readonly to: number };

/** Where each `{{` of the stored text stands in the document, in the order of the text; one in a link's address stands where its text is. */
const openings = (document: Node): readonly Place[] => {
  const found: Place[] = [];
  document.descendants((block, position) => {
    if (!block.isTextblock) return true;
    let link: Mark | undefined;
    block.forEach((node, offset) => {
      const from = position + 1 + offset;
      const whole = { from, to: from + node.nodeSize };
      const next = node.marks.find(({ type }) => type.name === 'link');
      if (next !== undefined && (link === undefined || !next.eq(link)))
        for (let count = openingsIn(String(next.attrs.href)); count > 0; count--) found.push(whole);
      link = next;
      if (node.type.name === mergeFieldName) found.push(whole);
      for (const { index } of (node.text ?? '').matchAll(/\{\{/g)) found.push({ from: from + index, to: from + index + 2 });
    });
    return false;
  });
  return found;
};

/** Where in the document stands what begins at `start` of the stored text; `null` where the document has changed since. */
export const placeOf = (document: Node, stored: string, start: number): Place | null =>
  openings(document)[openingsIn(stored.slice(0, start))] ?? null;
