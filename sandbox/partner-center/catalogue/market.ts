import { z } from 'zod';
import data from './data/markets.json';

const currency = z.strictObject({ symbol: z.string(), perEuro: z.number().positive(), digits: z.int().min(0).max(2) });
const { currencies, countries, elsewhere } = z
  .strictObject({ currencies: z.record(z.string(), currency), countries: z.record(z.string(), z.string()), elsewhere: z.string() })
  .parse(data);

/** A country with the currency in which Microsoft sells to partners there. Exchange rates are samples. */
export type Market = {
  readonly country: string;
  readonly currency: string;
  readonly symbol: string;
  /** Units of the currency for one euro. */
  readonly perEuro: number;
  /** Decimals of the currency. */
  readonly digits: number;
};

/** `country` is an ISO 3166-1 alpha-2 code in any case. */
export const marketOf = (country: string): Market => {
  const code = countries[country.toUpperCase()] ?? elsewhere;
  const found = currencies[code];
  if (!found) throw new Error(`The currency ${code} has no data.`);
  return { country: country.toUpperCase(), currency: code, ...found };
};
