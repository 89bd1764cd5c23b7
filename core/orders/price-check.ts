import type { Minor } from '../money/minor';

/** A line's price as the person saw it, beside what it is now by offer and rules. */
export type SeenAndNow = {
  readonly changeId: string;
  readonly seenPrice: Minor;
  readonly price: Minor;
  readonly seenCost: Minor;
  readonly cost: Minor;
};

/** The lines whose price or cost has moved since the person saw it: they are bought only after somebody has seen the new figures. */
export const movedLines = (lines: readonly SeenAndNow[]): readonly string[] =>
  lines.filter((line) => line.seenPrice !== line.price || line.seenCost !== line.cost).map((line) => line.changeId);
