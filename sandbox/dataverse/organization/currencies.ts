import { tableOf } from '../definitions/definitions';
import type { Engine } from '../engine';
import { create } from '../records/create';
import { emptyInput } from '../records/input';
import { update } from '../records/update';
import { readRow } from '../store/row';
import { systemSession } from './session';
import { currencyIds } from './well-known';

/** `rate` is how much of it a euro buys; the figures are samples. */
const currencies = [
  { id: currencyIds.EUR, name: 'Euro', code: 'EUR', symbol: '€', precision: 2, rate: 1 },
  { id: currencyIds.USD, name: 'US Dollar', code: 'USD', symbol: '$', precision: 2, rate: 1.16 },
  { id: currencyIds.GBP, name: 'Pound Sterling', code: 'GBP', symbol: '£', precision: 2, rate: 0.87 },
  { id: currencyIds.CHF, name: 'Swiss Franc', code: 'CHF', symbol: 'CHF', precision: 2, rate: 0.93 },
  { id: currencyIds.BGN, name: 'Bulgarian Lev', code: 'BGN', symbol: 'лв.', precision: 2, rate: 1.95583 },
  { id: currencyIds.JPY, name: 'Yen', code: 'JPY', symbol: '¥', precision: 0, rate: 175 },
] as const;

/** The currencies that amounts may be in. The organization's own is the euro; a currency that is there stays as it is. */
export const ensureCurrencies = (engine: Engine): void => {
  const session = systemSession(engine);
  const table = tableOf(engine.definitions(), 'transactioncurrency');
  for (const { id, name, code, symbol, precision, rate } of currencies) {
    if (readRow(engine.database, table, id)) continue;
    create(session, 'transactioncurrency', {
      ...emptyInput,
      values: {
        transactioncurrencyid: id,
        currencyname: name,
        isocurrencycode: code,
        currencysymbol: symbol,
        currencyprecision: precision,
        exchangerate: rate,
      },
    });
  }
};

/** Gives the organization its own currency, also one that was founded before it had any. */
export const chooseBaseCurrency = (engine: Engine): void => {
  const { id } = engine.organization;
  if (readRow(engine.database, tableOf(engine.definitions(), 'organization'), id)?.['basecurrencyid']) return;
  update(
    systemSession(engine),
    { table: 'organization', id },
    {
      ...emptyInput,
      lookups: { basecurrencyid: { table: 'transactioncurrency', id: currencyIds.EUR } },
    },
  );
};
