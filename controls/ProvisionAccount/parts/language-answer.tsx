import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import { cultureName } from '../../common/names';
import { useWizard } from '../wizard-context';
import { SelectAnswer } from './select-answer';

/** The language in which Microsoft writes to the customer: what the country offers, or, where that is not known, the likely ones. */
export const LanguageAnswer = (): React.ReactElement => {
  const { locale } = useHost();
  const { draft, facts } = useWizard();
  const offered =
    facts.rules === null ? [`${locale}-${draft.country}`, 'en-US', draft.culture] : [facts.rules.defaultCulture, ...facts.rules.cultures];
  const options = [...new Set(offered)]
    .filter((culture) => culture.length > 3)
    .map((culture) => ({ value: culture, text: cultureName(culture, locale) }));
  return <SelectAnswer field="culture" options={options} required />;
};
