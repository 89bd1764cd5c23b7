import fc from 'fast-check';
import { indexOf, search, type Found, type Searchable } from '../../../core/catalogue/search';

const offers: Searchable[] = [
  { id: 'e3', name: 'Microsoft 365 E3', detail: '1 year monthly' },
  { id: 'bp', name: 'Microsoft 365 Business Premium', detail: '1 year monthly' },
  { id: 'phone', name: 'Teams Phone for Microsoft 365', detail: '1 month monthly' },
  { id: 'cafe', name: 'Café Café', detail: 'Büro' },
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
