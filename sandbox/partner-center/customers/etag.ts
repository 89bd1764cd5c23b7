import type { World } from '../world';

/** A billing profile's version: a signed 64-bit number as text. */
export const newEtag = ({ random }: World): string => {
  const high = BigInt(Math.floor(random() * 2 ** 32)) - 2n ** 31n;
  return String(high * 2n ** 32n + BigInt(Math.floor(random() * 2 ** 32)));
};
