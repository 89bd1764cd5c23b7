import type { Database } from '../../platform/database';

/** A currency as amounts are kept and written in it. `rate` is how much of it one unit of the organization's own currency buys. */
export type Currency = {
  readonly id: string;
  /** ISO 4217. */ readonly code: string;
  readonly symbol: string;
  /** Digits after the decimal point. */ readonly precision: number;
  readonly rate: number;
};

export const currencyWith = (database: Database, id: string): Currency | null => {
  const row = database.get('SELECT * FROM transactioncurrency WHERE transactioncurrencyid = ?', id);
  return row
    ? {
        id,
        code: String(row['isocurrencycode']),
        symbol: String(row['currencysymbol']),
        precision: Number(row['currencyprecision']),
        rate: Number(row['exchangerate']),
      }
    : null;
};

/** All currencies, each with its name. */
export const currenciesIn = (database: Database): readonly (Currency & { readonly name: string })[] =>
  database.all('SELECT transactioncurrencyid AS id, currencyname AS name FROM transactioncurrency ORDER BY currencyname').flatMap((row) => {
    const currency = currencyWith(database, String(row['id']));
    return currency ? [{ ...currency, name: String(row['name']) }] : [];
  });

/** The organization's own currency, in which amounts of all currencies can be added up. */
export const baseCurrencyOf = (database: Database): Currency => {
  const id = database.get('SELECT basecurrencyid FROM organization')?.['basecurrencyid'];
  const currency = typeof id === 'string' ? currencyWith(database, id) : null;
  if (!currency) throw new Error('the organization has no currency');
  return currency;
};

/** The currency that a user's amounts are in where he names none: the one of his settings, else the organization's. */
export const currencyOfUser = (database: Database, userId: string): Currency => {
  const id = database.get('SELECT transactioncurrencyid FROM usersettings WHERE systemuserid = ?', userId)?.['transactioncurrencyid'];
  return (typeof id === 'string' ? currencyWith(database, id) : null) ?? baseCurrencyOf(database);
};

/** Digits that the organization gives to prices whose column follows neither itself nor the currency. */
export const pricingPrecisionOf = (database: Database): number =>
  Number(database.get('SELECT pricingdecimalprecision FROM organization')?.['pricingdecimalprecision'] ?? 2);
