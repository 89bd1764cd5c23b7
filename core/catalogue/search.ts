import { shortestFirst, type Plan } from './term-order';

/** What the search needs of an offer. */
export type Searchable = Plan & { readonly id: string; readonly name: string; readonly detail: string };

/** Offers prepared for search as one types: folded once, so that a keystroke only compares. */
export type Index<O extends Searchable> = { readonly offers: readonly O[]; readonly folded: readonly string[] };

/** Without case and accents. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const indexOf = <O extends Searchable>(offers: readonly O[]): Index<O> => ({
  offers,
  folded: offers.map((offer) => `${fold(offer.name)} ${fold(offer.detail)}`),
});

/** Which offers a text found, in order; `typed` and `places` let the next keystroke look only among these. */
export type Found<O extends Searchable> = { readonly typed: string; readonly places: readonly number[]; readonly offers: readonly O[] };

/**
 * The offers whose name or detail has every word of the text. Those whose name begins with the text come first, then those with a word that
 * does, then the rest, each in the index's order, and those of one name by their term. Where letters were only added, the previous find is
 * narrowed.
 */
export const search = <O extends Searchable>(index: Index<O>, typed: string, previous: Found<O> | null, most: number): Found<O> => {
  const text = fold(typed.trim());
  const words = text.split(/\s+/).filter((word) => word !== '');
  const narrows = previous !== null && text.startsWith(fold(previous.typed.trim()));
  const among = narrows ? previous.places : null;
  const places: number[] = [];
  const look = (place: number): void => {
    const folded = index.folded[place] ?? '';
    if (words.every((word) => folded.includes(word))) places.push(place);
  };
  if (among === null) for (let place = 0; place < index.folded.length; place++) look(place);
  else among.forEach(look);
  return { typed, places, offers: best(index, places, text, most) };
};

const best = <O extends Searchable>(index: Index<O>, places: readonly number[], text: string, most: number): readonly O[] => {
  const ranks: [O[], O[], O[]] = [[], [], []];
  for (const place of places) {
    const offer = index.offers[place];
    if (offer === undefined) continue;
    const rank = ranks[rankOf(index.folded[place] ?? '', text)];
    if (rank !== undefined && rank.length < most) rank.push(offer);
    if (ranks[0].length === most) break;
  }
  return ranks.flatMap(byNameAndTerm).slice(0, most);
};

/** Offers of one name stand together where the first of them stood, in the order of their terms. */
const byNameAndTerm = <O extends Searchable>(offers: readonly O[]): readonly O[] => {
  const places = new Map<string, number>();
  for (const { name } of offers) if (!places.has(name)) places.set(name, places.size);
  const placeOf = ({ name }: O): number => places.get(name) ?? 0;
  return [...offers].sort((one, other) => placeOf(one) - placeOf(other) || shortestFirst(one, other));
};

const rankOf = (folded: string, text: string): 0 | 1 | 2 => {
  if (folded.startsWith(text)) return 0;
  return folded.includes(` ${text}`) ? 1 : 2;
};
