import * as React from '../../common/react';
import { useTexts } from '../../common/host-context';
import { ChoiceAnswer } from '../parts/choice-answer';
import { ExistingTenant } from '../parts/existing-tenant';
import { useWizard } from '../wizard-context';

/**
 * Whether the customer is new to Microsoft. Nothing is chosen beforehand: a second tenant made for a customer who has one cannot be joined
 * with the first.
 */
export const RegistrationScreen = (): React.ReactElement => {
  const texts = useTexts();
  const { draft, change } = useWizard();
  const options = [
    { key: 'NewTenant', text: texts('branch-NewTenant') },
    { key: 'ExistingTenant', text: texts('branch-ExistingTenant') },
  ];
  return (
    <>
      <ExistingTenant />
      <ChoiceAnswer
        field="branch"
        options={options}
        value={draft.branch}
        onChoose={(key) => change({ branch: key === 'NewTenant' ? 'NewTenant' : 'ExistingTenant' })}
      />
    </>
  );
};
