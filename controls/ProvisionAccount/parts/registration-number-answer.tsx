import * as React from '../../common/react';
import { registrationNumberNeed } from '../../../core/provisioning/registration-number';
import { useTexts } from '../../common/host-context';
import { useWizard } from '../wizard-context';
import { TextAnswer } from './text-answer';

/**
 * The organisation's registration number, where the country demands it or takes it. One typed before stays in sight until it is removed,
 * and so does the field where the provider complains about it against its own rules.
 */
export const RegistrationNumberAnswer = (): React.ReactElement | null => {
  const texts = useTexts();
  const { draft, facts, sentenceFor } = useWizard();
  const need = registrationNumberNeed(draft.country, facts.rules);
  const isOfUse = need !== 'none' || draft.registrationNumber !== '' || sentenceFor('registrationNumber') !== undefined;
  if (draft.country === '' || !isOfUse) return null;
  const sample = facts.rules?.registrationNumberSample;
  return (
    <TextAnswer
      field="registrationNumber"
      required={need === 'required'}
      {...(sample === null || sample === undefined ? {} : { description: texts('for-example', sample) })}
    />
  );
};
