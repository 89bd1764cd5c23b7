import { addressFaults } from './address';
import { prefixFault } from './domain-prefix';
import type { Draft } from './draft';
import { faultIf, faults, type Fault } from './fault';
import type { ProviderFacts } from './provider';
import type { CountryRules } from './questions';
import { registrationNumberFault } from './registration-number';
import { demanded, first } from './text-answer';

/** `unknown`: not asked yet, or the provider could not be reached; then it says so when the customer is created. */
export type Availability = 'free' | 'taken' | 'unknown';

export type CompanyFacts = {
  readonly provider: ProviderFacts | null;
  /** Of the draft's country; `null` where they cannot be had. */
  readonly rules: CountryRules | null;
  readonly domain: Availability;
};

/** The company as it will stand at Microsoft: name, domain, address, language, registration number. */
export const companyFaults = (draft: Draft, facts: CompanyFacts): readonly Fault[] => {
  const rules = facts.rules?.country === draft.country ? facts.rules : null;
  return [
    ...faults(
      demanded(draft, 'companyName'),
      first(prefixFault(draft), faultIf(facts.domain === 'taken', 'domainPrefix', 'domain-taken')),
      countryFault(draft, facts.provider),
    ),
    ...addressFaults(draft, rules),
    ...faults(cultureFault(draft, rules), registrationNumberFault(draft, rules)),
  ];
};

const countryFault = (draft: Draft, provider: ProviderFacts | null): Fault | null =>
  first(
    demanded(draft, 'country'),
    faultIf(provider !== null && !provider.countries.includes(draft.country), 'country', 'country-not-sold'),
  );

const cultureFault = (draft: Draft, rules: CountryRules | null): Fault | null =>
  first(
    demanded(draft, 'culture'),
    faultIf(
      rules !== null && rules.cultures.length > 0 && !rules.cultures.includes(draft.culture) && draft.culture !== rules.defaultCulture,
      'culture',
      'culture-not-offered',
    ),
  );
