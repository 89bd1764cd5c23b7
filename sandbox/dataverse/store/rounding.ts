/** Rounded to so many digits after the point, halves away from zero: 1.005 is 1.01 although binary fractions say otherwise. */
export const roundedTo = (digits: number, value: number): number => {
  const rounded = shifted(Math.round(shifted(Math.abs(value), digits)), -digits);
  return value < 0 ? -rounded : rounded;
};

/** Moves the decimal point of what is written, which multiplying would blur. */
const shifted = (value: number, places: number): number => {
  const [figures = '', exponent = '0'] = String(value).split('e');
  return Number(`${figures}e${Number(exponent) + places}`);
};
