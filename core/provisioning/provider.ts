import type { AgreementPath, Draft } from './draft';
import { faultIf, faults, type Fault } from './fault';

/** What the wizard knows of a provider. `countries` are those in which it may sell, ISO 3166-1 alpha-2. */
export type ProviderFacts = {
  readonly id: string;
  readonly name: string;
  readonly connected: boolean;
  readonly countries: readonly string[];
  readonly currency: string;
  readonly agreementPath: AgreementPath | null;
};

/** Country codes as an administrator types them: apart by comma, semicolon or blank, in any case, repeated or not. */
export const parseCountries = (text: string | null): readonly string[] => [
  ...new Set(
    (text ?? '')
      .toUpperCase()
      .split(/[^A-Z]+/)
      .filter((code) => code.length === 2),
  ),
];

export const chosenProvider = (draft: Draft, providers: readonly ProviderFacts[]): ProviderFacts | null =>
  providers.find((each) => each.id === draft.providerId) ?? null;

/** A provider must be chosen, and it must be connected now. */
export const providerFaults = (draft: Draft, providers: readonly ProviderFacts[]): readonly Fault[] =>
  draft.providerId === null
    ? [{ field: 'providerId', code: 'missing' }]
    : faults(faultIf(chosenProvider(draft, providers)?.connected !== true, 'providerId', 'provider-not-connected'));
