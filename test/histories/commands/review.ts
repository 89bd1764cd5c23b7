import * as fc from 'fast-check';
import { command } from './command';

/** The provider looks into the customer and sells nothing meanwhile. */
export const review = fc.boolean().map((isUnderReview) =>
  command({
    story: isUnderReview ? 'the provider reviews the customer' : 'the review is over',
    act: (_model, world) => void (world.partnerCenter.state.isUnderReview = isUnderReview),
  }),
);
