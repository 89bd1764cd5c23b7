import type { ContractState } from '../../../core/contracts/contract';
import { mayAskContract, refusesWish, type ContractRefusalCode, type ContractWish } from '../../../core/contracts/wishes';

describe('A wish for a contract', () => {
  it.each<[ContractWish, ContractState, number, ContractRefusalCode | null]>([
    ['Activate', 'Draft', 0, null],
    ['Activate', 'Active', 0, 'not-a-draft'],
    ['Activate', 'Ended', 0, 'has-ended'],
    ['End', 'Draft', 0, null],
    ['End', 'Active', 0, null],
    ['End', 'Active', 1, 'something-open'],
    ['End', 'Ended', 0, 'has-ended'],
    ['Replace', 'Draft', 0, 'not-active'],
    ['Replace', 'Active', 7, null],
    ['Replace', 'Ended', 0, 'has-ended'],
    ['MakeDefault', 'Draft', 0, 'not-active'],
    ['MakeDefault', 'Active', 7, null],
    ['MakeDefault', 'Ended', 0, 'has-ended'],
  ])('%s of one that is %s with %p open on it is refused: %p', (wish, state, open, reason) => {
    expect(refusesWish(wish, { state }, open)).toBe(reason);
    expect(mayAskContract(wish, { state, isDefault: false, isAsked: false }, open)).toBe(reason === null);
  });

  it('is offered only while the service has no other to carry out', () => {
    const wishes: readonly ContractWish[] = ['End', 'Replace', 'MakeDefault'];
    expect(wishes.map((wish) => mayAskContract(wish, { state: 'Active', isDefault: false, isAsked: true }, 0))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('to be the default is not offered to the one that is, and not refused either', () => {
    expect(mayAskContract('MakeDefault', { state: 'Active', isDefault: true, isAsked: false }, 0)).toBe(false);
    expect(refusesWish('MakeDefault', { state: 'Active' }, 0)).toBeNull();
  });
});
