import type { Address } from './address';
import { refusedMembers } from './check-address';
import { isMarked } from './markers';
import { differsOnlyInZipExtension, normalForm, sameText } from './normal-form';

export type AddressStatus =
  'VerifiedShippable' | 'Verified' | 'InteractionRequired' | 'StreetPartial' | 'PremisesPartial' | 'Multiple' | 'None' | 'NotValidated';

export type Verdict = {
  readonly status: AddressStatus;
  readonly suggestedAddresses: readonly Address[];
  readonly validationMessage?: string;
};

/** What the postal service says. The same address always gets the same verdict. */
export const judge = (address: Address): Verdict => {
  const line = address.addressLine1;
  if (isMarked('not-checked', line))
    return { status: 'NotValidated', suggestedAddresses: [], validationMessage: 'The address could not be checked.' };

  const suggestion = normalForm(address);
  const refused = refusedMembers(suggestion);
  if (refused.length > 0 || isMarked('undeliverable', line)) return { status: 'None', suggestedAddresses: [], ...fieldMessage(refused) };
  if (isMarked('several-matches', line))
    return {
      status: 'Multiple',
      suggestedAddresses: ['North', 'South'].map((side) => ({ ...suggestion, addressLine1: `${suggestion.addressLine1} ${side}` })),
    };
  if (isMarked('moved-street', line))
    return suggest('InteractionRequired', { ...suggestion, addressLine1: suggestion.addressLine1.replace(/\bold\b/i, 'New') });
  if (isMarked('premises-unclear', line)) return suggest('PremisesPartial', suggestion);
  if (isMarked('post-box', line)) return { status: 'Verified', suggestedAddresses: [] };
  if (!/\d/.test(line))
    return {
      ...suggest('StreetPartial', { ...suggestion, addressLine1: `1 ${suggestion.addressLine1}` }),
      ...fieldMessage(['AddressLine1']),
    };
  if (sameText(address, suggestion)) return { status: 'VerifiedShippable', suggestedAddresses: [] };
  return suggest(differsOnlyInZipExtension(address, suggestion) ? 'VerifiedShippable' : 'InteractionRequired', suggestion);
};

const suggest = (status: AddressStatus, address: Address): Verdict => ({ status, suggestedAddresses: [address] });

const fieldMessage = (members: readonly string[]): { validationMessage: string } => ({
  validationMessage:
    members.length > 0
      ? `Address field invalid for property: ${members.map((member) => `'${member}'`).join(', ')}`
      : 'The address was not found.',
});
