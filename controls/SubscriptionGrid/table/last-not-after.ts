/** The place of the last of some numbers in ascending order that is not more than a given one; 0 where all are more. */
export const lastNotAfter = (numbers: ArrayLike<number>, most: number): number => {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
};
