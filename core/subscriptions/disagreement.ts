import { statesAgree, type ProviderStatus, type SubscriptionState } from './state';

/** What can differ between a subscription's row and the provider; the sentences are in the language files under the code. */
export const differences = ['state', 'seats', 'renewal', 'renews-on', 'missing-there'] as const;
export type Difference = (typeof differences)[number];

export type Side = { readonly seats: number | null; readonly renews: boolean | null; readonly renewsOn: number | null };

/** What differs, in a fixed order; a value that one side does not tell differs from nothing. */
export const disagreement = (
  ours: Side & { readonly state: SubscriptionState },
  provider: (Side & { readonly status: ProviderStatus }) | null,
): readonly Difference[] => {
  if (provider === null) return ['missing-there'];
  return [
    ...(statesAgree(ours.state, provider.status) ? [] : (['state'] as const)),
    ...(differ(ours.seats, provider.seats) ? (['seats'] as const) : []),
    ...(differ(ours.renews, provider.renews) ? (['renewal'] as const) : []),
    ...(differ(ours.renewsOn, provider.renewsOn) ? (['renews-on'] as const) : []),
  ];
};

const differ = <T>(one: T | null, other: T | null): boolean => one !== null && other !== null && one !== other;

/** As the row's column holds it, and back; a word that is not known is left out. */
export const writeDifferences = (found: readonly Difference[]): string | null => (found.length === 0 ? null : found.join(' '));
export const readDifferences = (text: string | null): readonly Difference[] =>
  differences.filter((each) => (text ?? '').split(' ').includes(each));
