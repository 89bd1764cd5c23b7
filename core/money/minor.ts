/** An amount in the smallest unit of its currency: cents, yen. Always whole. Never mixed between currencies. */
export type Minor = number;

const digits = new Map<string, number>();

/** How many decimals a currency has (ISO 4217): 2 for EUR, 0 for JPY. */
export const digitsOf = (currency: string): number => {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const found = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, found);
  return found;
};

/** The row's amount (12.5) in minor units (1250). What is finer than the currency is rounded half away from zero. */
export const minorOf = (amount: number, currency: string): Minor => {
  const scaled = Number(`${Math.abs(amount)}e${digitsOf(currency)}`);
  return signed(Math.round(scaled), amount);
};

/** Minor units (1250) as a row holds them (12.5). */
export const amountOf = (minor: Minor, currency: string): number => Number(`${minor}e-${digitsOf(currency)}`);

/** `amount × numerator ÷ denominator`, rounded half up to the minor unit, exactly (R9). A refund is rounded as the charge was. */
export const timesRatio = (amount: Minor, numerator: number, denominator: number): Minor => {
  const product = BigInt(amount) * BigInt(numerator) * (denominator < 0 ? -1n : 1n);
  const divisor = BigInt(Math.abs(denominator));
  const half = (product < 0n ? -product : product) * 2n + divisor;
  return signed(Number(half / (divisor * 2n)), product < 0n ? -1 : 1);
};

const signed = (value: number, like: number): number => (value === 0 ? 0 : like < 0 ? -value : value);
