import { percentOf, type BasisPoints } from '../../core/money/margin';
import { amountOf, digitsOf, type Minor } from '../../core/money/minor';
import { useHost } from './host-context';

export type MoneyFormat = {
  /** An amount with its currency's sign, as the user has set the format of amounts. */
  readonly money: (amount: Minor, currency: string) => string;
  /** Hundredths of a percent as percent, with up to two decimals. */
  readonly percent: (points: BasisPoints) => string;
};

export const useMoney = (): MoneyFormat => {
  const { locale, formatCurrency } = useHost();
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  return {
    money: (amount, currency) => formatCurrency(amountOf(amount, currency), digitsOf(currency), signOf(currency, locale)),
    percent: (points) => percents.format(percentOf(points) / 100),
  };
};

/** `€`, `$`: the sign by which a language knows a currency. */
const signOf = (currency: string, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value ?? currency;
