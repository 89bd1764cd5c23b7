import { percentOf, type BasisPoints } from '../../core/money/margin';
import { amountOf, digitsOf, type Minor } from '../../core/money/minor';
import { useHost } from './host-context';
import * as React from './react';

export type MoneyFormat = {
  /** An amount with its currency's sign, as the user has set the format of amounts. */
  readonly money: (amount: Minor, currency: string) => string;
  /** Hundredths of a percent as percent, with up to two decimals. */
  readonly percent: (points: BasisPoints) => string;
};

export const useMoney = (): MoneyFormat => {
  const { locale, formatCurrency } = useHost();
  const percents = React.useMemo(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }), [locale]);
  return {
    money: (amount, currency) => formatCurrency(amountOf(amount, currency), digitsOf(currency), signOf(currency, locale)),
    percent: (points) => percents.format(percentOf(points) / 100),
  };
};

/** Signs that were looked up: a list of offers asks for the same one again and again. */
const signs = new Map<string, string>();

/** `€`, `$`: the sign by which a language knows a currency. */
const signOf = (currency: string, locale: string): string => {
  const key = `${locale} ${currency}`;
  const known = signs.get(key);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(0);
  const sign = parts.find((part) => part.type === 'currency')?.value ?? currency;
  signs.set(key, sign);
  return sign;
};
