/**
 * Whether customer and currency of a contract can change no more: with the first subscription or order on it, since that is the customer's
 * and its amounts are in that currency. `onIt` counts them all, also what has ended.
 */
export const isSettled = (onIt: number): boolean => onIt > 0;

/** What stands on a contract in another currency than the contract's: it is never added to the contract's amounts, but reported. What has no
 * amount yet has no currency. */
export const inOtherCurrency = <On extends { readonly currency: string | null }>(
  contract: { readonly currency: string | null },
  onIt: readonly On[],
): readonly On[] => onIt.filter(({ currency }) => currency !== null && currency !== contract.currency);
