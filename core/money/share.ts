import type { Minor } from './minor';

/**
 * Splits an amount by weights so that the shares add up to it: no cent is lost or made. The cents left over go to the largest
 * remainders, the earlier share first where they are equal. Weights are whole and not negative, and one of them is above zero.
 */
export const share = (total: Minor, weights: readonly number[]): readonly Minor[] => {
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  const sign = total < 0 ? -1n : 1n;
  const amount = BigInt(total) * sign;
  const parts = weights.map((weight, place) => ({ place, whole: (amount * BigInt(weight)) / sum, rest: (amount * BigInt(weight)) % sum }));
  const left = Number(amount - parts.reduce((all, part) => all + part.whole, 0n));
  const favoured = new Set(
    [...parts]
      .sort((one, other) => (one.rest === other.rest ? one.place - other.place : one.rest > other.rest ? -1 : 1))
      .slice(0, left)
      .map((part) => part.place),
  );
  return parts.map(({ place, whole }) => Number(sign * (whole + (favoured.has(place) ? 1n : 0n))));
};
