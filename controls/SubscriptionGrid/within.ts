/** A number, or the end of a range that it is beyond; the least where the range has no room. */
export const within = (least: number, number: number, most: number): number => Math.max(least, Math.min(most, number));
