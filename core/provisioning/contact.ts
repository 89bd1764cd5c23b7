import type { Draft } from './draft';
import { faults, type Fault } from './fault';
import { emailFault, phoneFault } from './person';
import type { CountryRules } from './questions';
import { phoneDemanded } from './registration-number';
import { demanded, first, fitting } from './text-answer';

/** The person at the customer who becomes its contact. The phone is demanded only where the country demands it. */
export const contactFaults = (draft: Draft, rules: CountryRules | null): readonly Fault[] => {
  const ofCountry = rules?.country === draft.country ? rules : null;
  return faults(
    demanded(draft, 'firstName'),
    demanded(draft, 'lastName'),
    first(demanded(draft, 'email'), emailFault(draft, 'email')),
    first(
      phoneDemanded(draft.country, ofCountry) ? demanded(draft, 'phone') : fitting(draft, 'phone'),
      phoneFault(draft, 'phone', ofCountry),
    ),
  );
};
