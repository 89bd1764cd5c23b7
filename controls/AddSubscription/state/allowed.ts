/** What was asked about a line: so many seats of an offer. */
export type AskedLine = { readonly offerId: string; readonly seats: number };
type Answered = AskedLine & { readonly promotionIds: readonly string[] };

/** What the provider has said so far; `isUnreachable`: it could not be asked the last time. */
export type Allowed = { readonly answers: readonly Answered[]; readonly isUnreachable: boolean };

export const nothingSaid: Allowed = { answers: [], isUnreachable: false };

/**
 * The provider's word about the promotions of a line. `promotionIds`: those that the customer may have, in the provider's order; while it is
 * asked about other seats, what it said of those before; null where it has said nothing.
 */
export type Word = { readonly promotionIds: readonly string[] | null; readonly isAsking: boolean };

export const wordFor = ({ answers, isUnreachable }: Allowed, { offerId, seats }: { offerId: string; seats: number | null }): Word => {
  const ofOffer = answers.filter((each) => each.offerId === offerId);
  const said = ofOffer.find((each) => each.seats === seats);
  if (said !== undefined) return { promotionIds: said.promotionIds, isAsking: false };
  return isUnreachable ? { promotionIds: null, isAsking: false } : { promotionIds: ofOffer[0]?.promotionIds ?? null, isAsking: true };
};

/** Adds an answer; what was said before about the same offers is outdated by it. */
export const withAnswer = ({ answers }: Allowed, asked: readonly AskedLine[], said: readonly (readonly string[])[]): Allowed => ({
  answers: [
    ...asked.map((line, place) => ({ ...line, promotionIds: said[place] ?? [] })),
    ...answers.filter(({ offerId }) => !asked.some((line) => line.offerId === offerId)),
  ],
  isUnreachable: false,
});
