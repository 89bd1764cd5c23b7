import type { CurrencyDefinition } from '../../contract/user';

/** Signs and digits of a language, in the platform's notation. */
export const numberFormattingInfo = (
  locale: string,
  currency: CurrencyDefinition | undefined,
): ComponentFramework.UserSettingApi.NumberFormattingInfo => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(-1234567.5);
  const sign = (type: Intl.NumberFormatPartTypes, otherwise: string): string =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  const decimal = sign('decimal', '.');
  const group = sign('group', ',');
  return {
    currencyDecimalDigits: currency?.precision ?? 2,
    currencyDecimalSeparator: decimal,
    currencyGroupSeparator: group,
    currencyGroupSizes: [3],
    // .NET's numbers for `-$n` and `-n $`, `$n` and `n $`.
    currencyNegativePattern: symbolLeads(locale) ? 1 : 8,
    currencyPositivePattern: symbolLeads(locale) ? 0 : 3,
    currencySymbol: currency?.symbol ?? '',
    nanSymbol: 'NaN',
    nativeDigits: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    negativeInfinitySymbol: '-∞',
    negativeSign: '-',
    numberDecimalDigits: 2,
    numberDecimalSeparator: decimal,
    numberGroupSeparator: group,
    numberGroupSizes: [3],
    numberNegativePattern: 1,
    perMilleSymbol: '‰',
    percentDecimalDigits: 2,
    percentDecimalSeparator: decimal,
    percentGroupSeparator: group,
    percentGroupSizes: [3],
    percentNegativePattern: 1,
    percentPositivePattern: 1,
    percentSymbol: '%',
    positiveInfinitySymbol: '∞',
    positiveSign: '+',
  };
};

const symbolLeads = (locale: string): boolean =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(1).startsWith('€');
