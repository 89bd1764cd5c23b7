import fc from 'fast-check';
import { indexOf, search, type Found, type Searchable } from '../../../core/catalogue/search';

const yearly = { term: 'P1Y', billingCycle: 'Monthly' } as const;
const offers: Searchable[] = [
  { id: 'e3', name: 'Microsoft 365 E3', detail: '1 year monthly', ...yearly },
  { id: 'bp', name: 'Microsoft 365 Business Premium', detail: '1 year monthly', ...yearly },
  { id: 'phone', name: 'Teams Phone for Microsoft 365', detail: '1 month monthly', term: 'P1M', billingCycle: 'Monthly' },
  { id: 'cafe', name: 'Café Café', detail: 'Büro', ...yearly },
];
const index = indexOf(offers);
const ids = (typed: string): string[] => search(index, typed, null, 10).offers.map((each) => each.id);

describe('Finding an offer as one types', () => {
  it.each([
    ['', ['e3', 'bp', 'phone', 'cafe']],
    ['microsoft', ['e3', 'bp', 'phone']],
    ['premium 365', ['bp']],
    ['PHONE', ['phone']],
    ['cafe buro', ['cafe']],
    ['nothing', []],
    ['month', ['e3', 'bp', 'phone']],
  ])('%j finds %j', (typed, found) => {
    expect(ids(typed)).toEqual(found);
  });

  it('puts first what begins with the text, and shows no more than asked for', () => {
    expect(ids('teams')).toEqual(['phone']);
    expect(search(index, 'm', null, 1).offers.map((each) => each.id)).toEqual(['e3']);
  });

  describe('has the terms of one product by their length, however a server sorts their words', () => {
    const plans = [
      ['P3Y', 'Triennial'],
      ['P1Y', 'Annual'],
      ['P3Y', 'Monthly'],
      ['P1M', 'Monthly'],
      ['P1Y', 'Monthly'],
    ] as const;
    const offersOf = (name: string): Searchable[] =>
      plans.map(([term, billingCycle]) => ({ id: `${name} ${term} ${billingCycle}`, name, detail: 'Plan', term, billingCycle }));
    const inOrder = (name: string) =>
      ['P1M Monthly', 'P1Y Monthly', 'P1Y Annual', 'P3Y Monthly', 'P3Y Triennial'].map((plan) => `${name} ${plan}`);

    it('after what fits the text better', () => {
      const both = indexOf([...offersOf('Power BI Premium'), ...offersOf('Premium')]);
      expect(search(both, 'premium', null, 10).offers.map(({ id }) => id)).toEqual([...inOrder('Premium'), ...inOrder('Power BI Premium')]);
    });

    it('and together, also where the pages of a price list part them', () => {
      const [first, ...rest] = offersOf('Visio');
      const parted = indexOf([...(first === undefined ? [] : [first]), ...offersOf('Visio Viewer'), ...rest]);
      expect(search(parted, 'visio', null, 10).offers.map(({ id }) => id)).toEqual([...inOrder('Visio'), ...inOrder('Visio Viewer')]);
    });
  });

  it('finds the same letter by letter as at once', () => {
    const word = fc.constantFrom('micro', 'soft', '365', 'e', 'business ', 'p', ' ', 'é', 'x');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (letters) => {
        let found: Found<Searchable> | null = null;
        let typed = '';
        for (const letter of letters) {
          typed += letter;
          found = search(index, typed, found, 10);
          expect(found.offers).toEqual(search(index, typed, null, 10).offers);
        }
      }),
    );
  });
});
