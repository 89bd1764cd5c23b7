import type { Contract } from './contract';

/** What a person can ask the service to do with a contract. */
export type ContractWish = 'Activate' | 'End' | 'Replace' | 'MakeDefault';

/** Why a wish was not carried out; a sentence with what to do stands under each code in the language files. */
export const contractRefusals = ['not-a-draft', 'incomplete', 'not-active', 'has-ended', 'something-open', 'newer-default'] as const;
export type ContractRefusalCode = (typeof contractRefusals)[number];

/** Why the state forbids the wish; null where it does not. `open` is how many subscriptions and orders on it still have something to come. */
export const refusesWish = (wish: ContractWish, { state }: Pick<Contract, 'state'>, open: number): ContractRefusalCode | null => {
  if (state === 'Ended') return 'has-ended';
  switch (wish) {
    case 'Activate':
      return state === 'Draft' ? null : 'not-a-draft';
    case 'End':
      return open === 0 ? null : 'something-open';
    case 'Replace':
    case 'MakeDefault':
      return state === 'Active' ? null : 'not-active';
  }
};

/** What commands know of a contract; `isAsked` while the service has a wish to carry out. */
export type ContractStanding = Pick<Contract, 'state' | 'isDefault'> & { readonly isAsked: boolean };

/** Whether a person is offered to ask for this now. The default may be asked for again, but nobody is offered what is so already. */
export const mayAskContract = (wish: ContractWish, contract: ContractStanding, open: number): boolean =>
  !contract.isAsked && !(wish === 'MakeDefault' && contract.isDefault) && refusesWish(wish, contract, open) === null;
