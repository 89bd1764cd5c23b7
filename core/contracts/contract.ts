import { isDay, type Day } from '../time/day';

export type ContractState = 'Draft' | 'Active' | 'Ended';

/** What the rules need of a billing contract. Both days are inclusive; no last day means until it is ended. */
export type Contract = {
  readonly id: string;
  readonly accountId: string | null;
  readonly currency: string | null;
  readonly state: ContractState;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly isDefault: boolean;
  readonly createdOn: string;
};

export type ContractFault = {
  readonly field: 'name' | 'account' | 'currency' | 'startsOn' | 'endsOn';
  readonly code: 'missing' | 'day-invalid' | 'ends-before-start';
};

/** What is to be mended before a contract can be active. */
export const contractFaults = (
  contract: Omit<Contract, 'id' | 'state' | 'isDefault' | 'createdOn'> & { readonly name: string },
): readonly ContractFault[] => [
  ...(contract.name.trim() === '' ? [{ field: 'name', code: 'missing' } as const] : []),
  ...(contract.accountId === null ? [{ field: 'account', code: 'missing' } as const] : []),
  ...(contract.currency === null ? [{ field: 'currency', code: 'missing' } as const] : []),
  ...dayFaults('startsOn', contract.startsOn, true),
  ...dayFaults('endsOn', contract.endsOn, false),
  ...(contract.startsOn !== null && contract.endsOn !== null && contract.endsOn < contract.startsOn
    ? [{ field: 'endsOn', code: 'ends-before-start' } as const]
    : []),
];

const dayFaults = (field: 'startsOn' | 'endsOn', value: Day | null, required: boolean): readonly ContractFault[] => {
  if (value === null) return required ? [{ field, code: 'missing' }] : [];
  return isDay(value) ? [] : [{ field, code: 'day-invalid' }];
};

/** May something be put on it today? */
export const takesPurchases = (contract: Pick<Contract, 'state' | 'startsOn' | 'endsOn'>, today: Day): boolean =>
  contract.state === 'Active' &&
  (contract.startsOn === null || contract.startsOn <= today) &&
  (contract.endsOn === null || today <= contract.endsOn);
