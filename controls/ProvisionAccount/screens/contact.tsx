import * as React from '../../common/react';
import { phoneDemanded } from '../../../core/provisioning/registration-number';
import { FieldGrid } from '../../common/field-grid';
import { TextAnswer } from '../parts/text-answer';
import { useWizard } from '../wizard-context';

/** The person at the customer; filled in from the account's primary contact. */
export const ContactScreen = (): React.ReactElement => {
  const { draft, facts } = useWizard();
  return (
    <FieldGrid>
      <TextAnswer field="firstName" required />
      <TextAnswer field="lastName" required />
      <TextAnswer field="email" type="email" required />
      <TextAnswer field="phone" type="tel" required={phoneDemanded(draft.country, facts.rules)} />
    </FieldGrid>
  );
};
