/** Signs and digits of a language, in the platform's notation. */
export const numberFormattingInfo = (locale: string): ComponentFramework.UserSettingApi.NumberFormattingInfo => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(-1234567.5);
  const sign = (type: Intl.NumberFormatPartTypes, otherwise: string): string =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  const decimal = sign('decimal', '.');
  const group = sign('group', ',');
  return {
    currencyDecimalDigits: 2,
    currencyDecimalSeparator: decimal,
    currencyGroupSeparator: group,
    currencyGroupSizes: [3],
    currencyNegativePattern: 1,
    currencyPositivePattern: 0,
    currencySymbol: '',
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
