import type { Promotion } from './promotions';

type Known = Pick<Promotion, 'id' | 'isAutoApplicable'>;

/** What decides which promotion a line has. */
export type PromotionFacts<P extends Known> = {
  /** Those that are on for the line's product, term and cycle (`promotionsFor`). */
  readonly promotions: readonly P[];
  /** The one that the person has chosen; null where they have not. */
  readonly chosenId: string | null;
  /**
   * Those that the customer may have for the line's seats, by the provider's word and in its order; null as long as it has not said. Segment,
   * seats, first purchase, what the customer owns and how often a promotion was taken are not known otherwise.
   */
  readonly eligibleIds: readonly string[] | null;
};

/**
 * The promotion that a line has: the one that the person chose, else the one that comes by itself. One that comes by itself stays chosen only
 * as long as the provider lets the customer have it: nobody can take it away by hand. Until the provider has said, only a choice counts, since
 * nobody may be promised a price that the provider then does not make.
 */
export const linePromotion = <P extends Known>(facts: PromotionFacts<P>): P | null => {
  const { promotions, chosenId, eligibleIds } = facts;
  const chosen = promotions.find(({ id }) => id === chosenId) ?? null;
  if (eligibleIds === null) return chosen;
  const isKept = chosen !== null && (!chosen.isAutoApplicable || eligibleIds.includes(chosen.id));
  return isKept ? chosen : promotionByItself(facts);
};

/**
 * The promotion that the provider puts on a line that names none; null where there is none, or where it has not said. Where several would come
 * by themselves Microsoft does not tell which does (New commerce promotions, *Opting in to promotions*): the first that it names is taken, and
 * asked for by its id, so that it is that one.
 */
export const promotionByItself = <P extends Known>({ promotions, eligibleIds }: Omit<PromotionFacts<P>, 'chosenId'>): P | null => {
  const eligible = (eligibleIds ?? []).flatMap((id) => promotions.find((each) => each.id === id) ?? []);
  return eligible.find(({ isAutoApplicable }) => isAutoApplicable) ?? null;
};

/** Whether one may yet come by itself: the provider has not said for these seats, so that the line's price is not known. */
export const mayComeByItself = (promotions: readonly Pick<Known, 'isAutoApplicable'>[], isAsking: boolean, seats: number): boolean =>
  isAsking && seats > 0 && promotions.some(({ isAutoApplicable }) => isAutoApplicable);

/**
 * Whether two ids of the provider's name one promotion. Their last part, the availability, changes while the promotion stays (New commerce
 * promotions, *Checking eligibility for promotion IDs that change*).
 */
export const isSamePromotion = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : withoutAvailability(one) === withoutAvailability(other);

const withoutAvailability = (id: string): string => id.toUpperCase().split(':').slice(0, 2).join(':');
