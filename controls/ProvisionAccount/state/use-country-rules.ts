import * as React from '../../common/react';
import type { CountryRules } from '../../../core/provisioning/questions';
import { useService } from '../../common/service';

/** The provider's rules for an address in a country; `null` while they are fetched and where they cannot be had. */
export const useCountryRules = (providerId: string | null, country: string): CountryRules | null => {
  const ask = useService();
  const [known, setKnown] = React.useState<Readonly<Record<string, CountryRules>>>({});
  const key = `${providerId ?? ''} ${country}`;
  const wanted = providerId !== null && country.length === 2 && known[key] === undefined;

  React.useEffect(() => {
    if (!wanted || providerId === null) return undefined;
    const question = new AbortController();
    ask((service) => service.countryRules(providerId, country, question.signal)).then(
      (rules) => question.signal.aborted || setKnown((before) => ({ ...before, [key]: rules })),
      () => undefined,
    );
    return () => question.abort();
  }, [providerId, country, key, wanted]);

  return known[key] ?? null;
};
