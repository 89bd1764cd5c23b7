import fc from 'fast-check';
import { becomesDefault, countsFrom, defaultsToClear, isOvertaken, type DefaultFacts } from '../../../core/contracts/defaults';

const noon = Date.UTC(2026, 5, 1, 12);
const second = 1000;

const facts = (changes: Partial<DefaultFacts> = {}): DefaultFacts => ({
  id: 'one',
  accountId: 'account',
  currency: 'EUR',
  state: 'Active',
  isDefault: true,
  defaultSince: noon,
  replacesId: null,
  wish: null,
  ...changes,
});

/** Flagged contracts of one account and currency, at few moments, so that many coincide. */
const rivals = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    accountId: fc.constant('account'),
    currency: fc.constant('EUR'),
    state: fc.constantFrom('Draft', 'Active', 'Ended'),
    isDefault: fc.boolean(),
    defaultSince: fc.option(fc.integer({ min: 0, max: 3 })),
    replacesId: fc.constant(null),
    wish: fc.constant(null),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

describe('Of several contracts that carry the flag', () => {
  it.each<[string, readonly DefaultFacts[], readonly string[]]>([
    ['the one that was asked for last keeps it', [facts(), facts({ id: 'two', defaultSince: noon + second })], ['one']],
    ['one that says since when comes before one that does not', [facts(), facts({ id: 'two', defaultSince: null })], ['two']],
    ['the greater id decides between two of the same moment', [facts(), facts({ id: 'two' })], ['one']],
    ['an ended one loses it, also alone', [facts({ state: 'Ended' })], ['one']],
    ['a draft loses it, also alone', [facts({ state: 'Draft' })], ['one']],
    ['one that is being replaced hands it on, whichever id is greater', [facts({ replacesId: 'two' }), facts({ id: 'two' })], ['two']],
    [
      'one that was made the default after it was replaced keeps it',
      [facts({ replacesId: 'two' }), facts({ id: 'two', defaultSince: noon + second })],
      ['one'],
    ],
    ['none loses it that is alone', [facts(), facts({ id: 'two', isDefault: false })], []],
  ])('%s', (_what, contracts, losing) => {
    expect(defaultsToClear(contracts)).toEqual(losing);
    expect(defaultsToClear([...contracts].reverse())).toEqual(losing);
  });

  it('the same one keeps it in whatever order they are read, and exactly one where any is active', () => {
    fc.assert(
      fc.property(
        rivals.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([read, readOtherwise]) => {
          const losing = defaultsToClear(read);
          expect([...defaultsToClear(readOtherwise)].sort()).toEqual([...losing].sort());
          const left = read.filter(({ id, isDefault }) => isDefault && !losing.includes(id));
          expect(left).toHaveLength(read.some(({ isDefault, state }) => isDefault && state === 'Active') ? 1 : 0);
          const latest = Math.max(...read.filter(({ isDefault, state }) => isDefault && state === 'Active').map(sinceOf));
          for (const keeper of left) expect(sinceOf(keeper)).toBe(latest);
        },
      ),
    );
  });
});

const sinceOf = ({ defaultSince }: DefaultFacts): number => defaultSince ?? -Infinity;

describe('A contract that is activated', () => {
  const activated = facts({ id: 'new', state: 'Draft', isDefault: false, defaultSince: null });

  it.each<[string, Partial<DefaultFacts>, boolean]>([
    ['has the default', {}, false],
    ['is asked to become it', { isDefault: false, wish: 'MakeDefault' }, false],
    ['is none', { isDefault: false }, true],
    ['has ended', { state: 'Ended' }, true],
    ['has another currency', { currency: 'USD' }, true],
    ['is another customer’s', { accountId: 'other' }, true],
  ])('where the other %s', (_what, other, becomes) => {
    expect(becomesDefault(activated, [activated, facts(other)])).toBe(becomes);
  });
});

describe('A wish to be the default', () => {
  const asked = facts({ id: 'asked', isDefault: false, defaultSince: null });

  it.each<[string, Partial<DefaultFacts>, boolean]>([
    ['a second before', { defaultSince: noon - second }, false],
    ['at the same moment', {}, false],
    ['a second later', { defaultSince: noon + second }, true],
    ['at an unknown moment', { defaultSince: null }, false],
    ['later, and has ended', { defaultSince: noon + second, state: 'Ended' }, false],
    ['later, in another currency', { defaultSince: noon + second, currency: 'USD' }, false],
  ])('when another became it %s', (_what, other, isLate) => {
    expect(isOvertaken(asked, noon, [asked, facts(other)])).toBe(isLate);
  });

  it('counts from when it was asked, but never from a moment that has not come', () => {
    expect([countsFrom(noon - second, noon), countsFrom(noon + second, noon), countsFrom(null, noon)]).toEqual([noon - second, noon, noon]);
  });
});
