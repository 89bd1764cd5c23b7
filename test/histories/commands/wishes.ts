import * as fc from 'fast-check';
import type { Wish } from '../people';
import { goods, type Good } from '../shop';

/** What somebody puts into a basket; 400 seats are more than the provider takes. */
export const wishes: fc.Arbitrary<readonly Wish[]> = fc.uniqueArray(
  fc.record({ good: fc.constantFrom<Good>(...goods.map(({ name }) => name)), seats: fc.constantFrom(5, 5, 1, 400) }),
  { minLength: 1, maxLength: 3, selector: ({ good }) => good },
);

export const told = (some: readonly Wish[]): string => some.map(({ good, seats }) => `${seats} × ${good}`).join(' and ');
