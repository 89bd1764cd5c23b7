import { pluralOf } from '../../../controls/common/plural';

describe('The form that a sentence takes for a number', () => {
  it.each([
    ['en', 0, 'other'],
    ['en', 1, 'one'],
    ['en', 2, 'other'],
    ['de', 1, 'one'],
    ['de', 21, 'other'],
    ['fr', 0, 'one'],
    ['fr', 1, 'one'],
    ['fr', 2, 'other'],
    ['fr', 1_000_000, 'other'],
    ['bg', 1, 'one'],
    ['bg', 21, 'other'],
  ])('in %s for %d is "%s"', (locale, count, form) => expect(pluralOf(locale, count)).toBe(form));
});
