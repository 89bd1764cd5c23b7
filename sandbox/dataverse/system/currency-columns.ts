/** What a table with amounts has beside them: the currency, its rate on that day, and each amount in the organization's own currency. */
import type { Attribute, Relationship, Table, Texts } from '../solution/types';
import { column, lookup, relationship, texts } from './words';

const readOnly = { validForCreate: false, validForUpdate: false } as const;

const labels = {
  currency: texts('Currency', 'Devise', 'Währung', 'Валута'),
  rate: texts('Exchange Rate', 'Taux de change', 'Wechselkurs', 'Обменен курс'),
};

/** The columns that a table with amounts lacks; none where it has no amounts. */
export const currencyColumns = (table: Table): readonly Attribute[] => {
  const amounts = amountsOf(table);
  if (amounts.length === 0) return [];
  const present = new Set(table.attributes.map((each) => each.logicalName));
  const wanted = [
    lookup('transactioncurrencyid', labels.currency, { schemaName: 'TransactionCurrencyId' }),
    column('exchangerate', 'decimal', labels.rate, {
      ...readOnly,
      min: 1e-12,
      max: 100000000000,
      accuracy: 12,
      schemaName: 'ExchangeRate',
    }),
    ...amounts.map(inBaseCurrency),
  ];
  return wanted.filter((each) => !present.has(each.logicalName));
};

/** Amounts that people write; those in the organization's own currency follow from them. */
export const amountsOf = (table: Table): readonly Attribute[] =>
  table.attributes.filter((each) => each.type === 'money' && each.calculationOf === undefined);

const inBaseCurrency = (amount: Attribute): Attribute =>
  column(`${amount.logicalName}_base`, 'money', baseLabels(amount.labels), {
    ...readOnly,
    schemaName: `${amount.schemaName}_Base`,
    custom: amount.custom,
    calculationOf: amount.logicalName,
    precisionSource: 2,
    ...(amount.accuracy === undefined ? {} : { accuracy: amount.accuracy }),
    min: -922337203685477,
    max: 922337203685477,
  });

const inBase = texts('Base', 'Base', 'Basis', 'Основна валута');

const baseLabels = (amount: Texts): Texts =>
  Object.fromEntries(Object.entries(amount).map(([language, label]) => [language, `${label} (${inBase[Number(language)] ?? 'Base'})`]));

/** The currency's other end; of custom tables it keeps the case of the table's name. */
export const currencyRelationships = (table: Table): readonly Relationship[] => {
  if (amountsOf(table).length === 0) return [];
  const name = table.schemaName.includes('_') ? `TransactionCurrency_${table.schemaName}` : `transactioncurrency_${table.logicalName}`;
  return [
    relationship(name, [table.logicalName, 'transactioncurrencyid', 'transactioncurrencyid'], ['transactioncurrency', name], 'Restrict'),
  ];
};
