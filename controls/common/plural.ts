/** Which form of a sentence a number needs: every language of the product has these two for the numbers that screens show. */
export const pluralOf = (locale: string, count: number): 'one' | 'other' =>
  new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
