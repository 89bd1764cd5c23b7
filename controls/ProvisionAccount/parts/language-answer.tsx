import * as React from 'react';
import { useHost } from '../host-context';
import { useWizard } from '../wizard-context';
import { SelectAnswer } from './select-answer';

/** The language in which Microsoft writes to the customer: what the country offers, or, where that is not known, the likely ones. */
export const LanguageAnswer = (): React.ReactElement => {
  const { locale } = useHost();
  const { draft, facts } = useWizard();
  const likely = [`${locale}-${draft.country}`, 'en-US'];
  const cultures = facts.rules === null ? likely : [facts.rules.defaultCulture, ...facts.rules.cultures];
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const options = [...new Set([...cultures, ...(draft.culture === '' ? [] : [draft.culture])])].filter(isTag).map((culture) => ({
    value: culture,
    text: names.of(culture) ?? culture,
  }));
  return <SelectAnswer field="culture" options={options} required />;
};

const isTag = (culture: string): boolean => /^[a-z]{2,3}(-[A-Za-z]{4})?-[A-Z]{2}$/.test(culture);
