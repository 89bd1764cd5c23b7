import type { AttributeDefinition } from '../../contract/table';
import type { CurrencyDefinition } from '../../contract/user';
import { lookupOf, type ColumnValue } from './column-value';

type Values = Readonly<Record<string, ColumnValue>>;

/** The currency of an amount: its row's, the person's own where the row has none yet; of converted amounts the organization's. */
export const currencyOf = (
  currencies: readonly CurrencyDefinition[],
  attribute: AttributeDefinition,
  values: Values,
): CurrencyDefinition | undefined => {
  if (attribute.amount === null) return undefined;
  if (attribute.amount.currency === 'organization') return currencies.find(({ isBase }) => isBase);
  const chosen = lookupOf(values['transactioncurrencyid'] ?? null);
  return currencies.find(({ id, isDefault }) => (chosen === null ? isDefault : id === chosen.id));
};

/** Digits of an amount: of the column itself or of its currency. */
export const amountDigits = (attribute: AttributeDefinition, currency: CurrencyDefinition | undefined): number =>
  attribute.amount?.digits === 'currency' && currency ? currency.precision : (attribute.accuracy ?? 2);
