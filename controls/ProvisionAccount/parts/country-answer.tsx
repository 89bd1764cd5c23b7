import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import { countryName } from '../../common/names';
import { useWizard } from '../wizard-context';
import { SelectAnswer } from './select-answer';

/** Only countries in which the provider may sell, by their names in the person's language. */
export const CountryAnswer = (): React.ReactElement => {
  const { locale } = useHost();
  const { provider } = useWizard();
  const options = React.useMemo(
    () =>
      (provider?.countries ?? [])
        .map((country) => ({ value: country, text: countryName(country, locale) }))
        .sort((one, other) => one.text.localeCompare(other.text, locale)),
    [locale, provider],
  );
  return <SelectAnswer field="country" options={options} required />;
};
