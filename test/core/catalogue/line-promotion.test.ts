import fc from 'fast-check';
import { isSamePromotion, linePromotion, mayComeByItself, promotionByItself } from '../../../core/catalogue/line-promotion';

const auto = { id: 'auto', isAutoApplicable: true };
const second = { id: 'second', isAutoApplicable: true };
const asked = { id: 'asked', isAutoApplicable: false };
const promotions = [asked, auto, second];

describe('The promotion of a line', () => {
  it.each([
    ['nothing, where the provider has not said anything', null, null, null],
    ['the chosen one, where the provider has not said anything', 'asked', null, 'asked'],
    ['one that came by itself before, while the provider is asked', 'auto', null, 'auto'],
    ['nothing, where the customer may have none', null, [], null],
    ['nothing, where the customer may have one that must be asked for', null, ['asked'], null],
    ['the one that comes by itself', null, ['auto'], 'auto'],
    ['the one that comes by itself, whatever else may be had', null, ['asked', 'auto'], 'auto'],
    ['the first that the provider names, of several', null, ['second', 'auto'], 'second'],
    ['the chosen one, in the place of one that comes by itself', 'asked', ['auto', 'asked'], 'asked'],
    ['another that comes by itself, where it is chosen', 'auto', ['second', 'auto'], 'auto'],
    ['the chosen one, though the customer may not have it: a person takes it away', 'asked', ['auto'], 'asked'],
    ['nothing any more, where one that came by itself does so no longer', 'auto', [], null],
    ['the next that comes by itself, where the one before does so no longer', 'auto', ['second'], 'second'],
    ['the one that comes by itself, where the chosen one is over', 'gone', ['auto'], 'auto'],
    ['nothing, where the provider names one that the catalogue does not know', null, ['unknown'], null],
  ] as const)('is %s', (_what, chosenId, eligibleIds, expected) => {
    expect(linePromotion({ promotions, chosenId, eligibleIds })?.id ?? null).toBe(expected);
  });

  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const facts = fc.record({
    promotions: fc.uniqueArray(fc.record({ id: ids, isAutoApplicable: fc.boolean() }), { selector: ({ id }) => id }),
    chosenId: fc.option(ids),
    eligibleIds: fc.option(fc.uniqueArray(ids)),
  });

  it('is never one that comes by itself against the provider’s word, and never none where one does', () => {
    fc.assert(
      fc.property(facts, (each) => {
        const found = linePromotion(each);
        const byItself = promotionByItself(each);
        if (each.eligibleIds !== null && found?.isAutoApplicable === true) expect(each.eligibleIds).toContain(found.id);
        if (byItself !== null) expect(found).not.toBeNull();
        if (found !== null && found.id !== each.chosenId) expect(found).toBe(byItself);
      }),
    );
  });

  it('is the same when the line is quoted with it again', () => {
    fc.assert(
      fc.property(facts, (each) => {
        const found = linePromotion(each);
        expect(linePromotion({ ...each, chosenId: found?.id ?? null })).toBe(found);
      }),
    );
  });
});

describe('A promotion may yet come by itself', () => {
  it.each([
    ['while the provider is asked', [asked, auto], true, 5, true],
    ['not once it has said', [asked, auto], false, 5, false],
    ['not on a line without seats', [asked, auto], true, 0, false],
    ['not where none comes by itself', [asked], true, 5, false],
  ] as const)('%s', (_when, on, isAsking, seats, expected) => {
    expect(mayComeByItself(on, isAsking, seats)).toBe(expected);
  });
});

describe('Two ids of the provider’s', () => {
  it.each([
    [null, null, true],
    ['39NFJQT1PJQB:0001:39NFJQT1Q5KN', null, false],
    [null, '39NFJQT1PJQB:0001:39NFJQT1Q5KN', false],
    ['39NFJQT1PJQB:0001:39NFJQT1Q5KN', '39nfjqt1pjqb:0001:39nfjqt1q5kn', true],
    ['39NFJQT1PJQB:0001:39NFJQT1Q5KN', '39NFJQT1PJQB:0001:39NFJQT1Q5ZZ', true],
    ['39NFJQT1PJQB:0001:39NFJQT1Q5KN', '39NFJQT1PJQB:0002:39NFJQT1Q5KN', false],
    ['39NFJQT1PJQB:0001:39NFJQT1Q5KN', '39NFJQT1SNC7:0001:39NFJQT1Q5KN', false],
  ])('%s and %s name one promotion: %s', (one, other, expected) => {
    expect(isSamePromotion(one, other)).toBe(expected);
  });
});
