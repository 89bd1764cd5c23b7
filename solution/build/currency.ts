import { label, type Column, type Label, type LookupColumn, type Table } from '../model/define';
import { amountLimits, attributeElement, type AttributeFrame } from './attributes';
import { element, leaf, type XmlElement } from './xml';

/** The table of the platform that holds the currencies. */
export const currencyTable = 'TransactionCurrency';

const amountsOf = (columns: Readonly<Record<string, Column>>) => Object.entries(columns).filter(([, column]) => column.kind === 'money');

/** The lookup by which a table of ours says in which currency its amounts are; `null` where it has no amounts. */
const currencyLookup = (table: Table): LookupColumn | null => {
  const column = table.system?.['transactioncurrencyid'];
  return column?.kind === 'lookup' ? column : null;
};

/** What the platform wants beside amounts: their currency, its rate, and each amount once more in the organization's own currency. */
export const currencyAttributes = (table: Table): readonly XmlElement[] => {
  const currency = currencyLookup(table);
  if (currency === null) return [];
  return [
    attributeElement(
      { ...platformMade, schemaName: 'TransactionCurrencyId', type: 'lookup', label: currency.label, create: true, update: true },
      [leaf('LookupStyle', 'single'), element('LookupTypes')],
    ),
    attributeElement({ ...platformMade, schemaName: 'ExchangeRate', type: 'decimal', label: exchangeRate, create: false, update: false }, [
      leaf('MinValue', '0.000000000001'),
      leaf('MaxValue', 100000000000),
      leaf('Accuracy', 12),
    ]),
    ...amountsOf(table.columns).map(([schemaName, column]) => baseAmount(schemaName, column.label)),
  ];
};

const platformMade: Pick<AttributeFrame, 'required' | 'displayMask' | 'custom' | 'audited'> = {
  required: 'none',
  displayMask: 'ValidForAdvancedFind|ValidForForm|ValidForGrid',
  custom: false,
  audited: true,
};

const exchangeRate = label('Exchange rate', 'Taux de change', 'Wechselkurs', 'Валутен курс');

const baseAmount = (schemaName: string, title: Label): XmlElement =>
  attributeElement(
    { ...platformMade, schemaName: `${schemaName}_Base`, type: 'money', label: inBase(title), custom: true, create: false, update: false },
    [...amountLimits, leaf('CalculationOf', schemaName.toLowerCase())],
  );

const inBase = ({ en, fr, de, bg }: Label): Label => label(`${en} (base)`, `${fr} (base)`, `${de} (Basis)`, `${bg} (базова валута)`);
