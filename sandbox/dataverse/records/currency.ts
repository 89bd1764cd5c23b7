import * as errors from '../errors';
import type { Session } from '../engine';
import { baseCurrencyOf, currencyOfUser, currencyWith, pricingPrecisionOf, type Currency } from '../settings/currency';
import type { Attribute, Table } from '../solution/types';
import { roundedTo } from '../store/rounding';
import type { Row, Stored } from '../store/row';
import { amountsOf } from '../system/currency-columns';
import { pointer } from './references';

/**
 * The row with its amounts as the platform keeps them: in a currency (the caller's own where none is given), rounded to its digits, with
 * the rate of the day and each amount in the organization's own currency. `before` is null for a new row.
 */
export const withCurrency = (session: Session, table: Table, before: Row | null, row: Row): Row => {
  const amounts = amountsOf(table);
  const written = amounts.filter(({ logicalName }) => typeof row[logicalName] === 'number');
  const currency = currencyAfter(session, table, before, row, written.length > 0);
  if (amounts.length === 0 || currency === null) return row;
  const { database } = session.engine;
  const rounded = Object.fromEntries(
    written.map((amount) => [amount.logicalName, roundedTo(digitsOf(session, amount, currency), Number(row[amount.logicalName]))]),
  );
  const kept = before !== null && before['transactioncurrencyid'] === currency.id && isSame(before, rounded);
  const rate = kept && typeof before['exchangerate'] === 'number' ? before['exchangerate'] : currency.rate;
  const { precision } = baseCurrencyOf(database);
  const base = (name: string): Stored => (typeof rounded[name] === 'number' ? roundedTo(precision, rounded[name] / rate) : null);
  return {
    ...row,
    ...rounded,
    ...pointer('transactioncurrencyid', currency.id, 'transactioncurrency'),
    exchangerate: rate,
    ...Object.fromEntries(amounts.map(({ logicalName }) => [`${logicalName}_base`, base(logicalName)])),
  };
};

const currencyAfter = (session: Session, table: Table, before: Row | null, row: Row, hasAmount: boolean): Currency | null => {
  const { database } = session.engine;
  const id = row['transactioncurrencyid'];
  if (typeof id === 'string') return currencyWith(database, id);
  if (!hasAmount) return null;
  if (typeof before?.['transactioncurrencyid'] === 'string') throw errors.currencyRequired(table.logicalName);
  return currencyOfUser(database, session.caller.userId);
};

const isSame = (before: Row, amounts: Row): boolean => Object.entries(amounts).every(([name, value]) => before[name] === value);

const digitsOf = (session: Session, { accuracy, precisionSource }: Attribute, currency: Currency): number => {
  if (precisionSource === 2) return currency.precision;
  return precisionSource === 1 ? pricingPrecisionOf(session.engine.database) : (accuracy ?? 2);
};
