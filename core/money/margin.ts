import { timesRatio, type Minor } from './minor';

/** Hundredths of a percent: 1500 is 15 %. */
export type BasisPoints = number;

/** What is left of the price after the cost, as a part of the price; null where there is no price. */
export const marginOf = (price: Minor, cost: Minor): BasisPoints | null => (price === 0 ? null : timesRatio(price - cost, 10_000, price));

/** What was laid on the cost, as a part of the cost; null where there is no cost. */
export const markupOf = (price: Minor, cost: Minor): BasisPoints | null => (cost === 0 ? null : timesRatio(price - cost, 10_000, cost));

/** Markup = margin ÷ (1 − margin): 15 % margin needs 17.65 % markup (R16). Null for a margin of 100 % or more. */
export const markupForMargin = (margin: BasisPoints): BasisPoints | null =>
  margin >= 10_000 ? null : timesRatio(margin, 10_000, 10_000 - margin);

/** The margin that a markup makes: 17.65 % markup is 15 % margin (R16). */
export const marginForMarkup = (markup: BasisPoints): BasisPoints => timesRatio(markup, 10_000, 10_000 + markup);

/** Basis points as a row's percent (1765 → 17.65), and back. */
export const percentOf = (points: BasisPoints): number => points / 100;
export const pointsOf = (percent: number): BasisPoints => Math.round(percent * 100);
