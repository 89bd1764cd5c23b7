/** Writes and reads numbers as a language does. */
export type NumberFormat = {
  /** With exactly `digits` decimals, or as many as the number has. */
  format(value: number, digits?: number): string;
  /** An amount with its currency's symbol where the language puts it. */
  formatAmount(value: number, digits: number, symbol: string): string;
  /** Null for what is no number. Group separators may be left out, and a plain space stands for any space. */
  parse(text: string): number | null;
};

export const createNumberFormat = (locale: string): NumberFormat => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(-1234567.5);
  const group = parts.find(({ type }) => type === 'group')?.value ?? '';
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  return {
    format: (value, digits) =>
      new Intl.NumberFormat(
        locale,
        digits === undefined ? { maximumFractionDigits: 20 } : { minimumFractionDigits: digits, maximumFractionDigits: digits },
      ).format(value),
    formatAmount: (value, digits, symbol) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', minimumFractionDigits: digits, maximumFractionDigits: digits })
        .format(value)
        .replace('€', symbol)
        .trim(),
    parse: (text) => {
      const plain = text
        .replace(/\s/g, '')
        .replaceAll(group.trim() || ' ', '')
        .replace('\u2212', '-')
        .replace(decimal, '.');
      return /^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : null;
    },
  };
};
