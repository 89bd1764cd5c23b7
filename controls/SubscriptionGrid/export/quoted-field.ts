/** What a spreadsheet takes for the start of a formula, in both widths, after blanks too. */
const formula = /^\s*[=+\-@|%＝＋－＠]/;
const plainNumber = /^-?[\d\s.,'’]+$/;

/** A text as one field of a file for spreadsheets: read back as it is, and never as a formula. */
export const quotedField = (text: string, separator: string): string => {
  const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(separator) || /\t|^\s|^'\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};
