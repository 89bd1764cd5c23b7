import * as React from '../../common/react';
import { useTexts } from '../../common/host-context';
import { Notice } from '../../common/notice';
import { ChoiceAnswer } from '../parts/choice-answer';
import { useWizard } from '../wizard-context';

/** Where the tenant is made: one of the connected providers. */
export const ProviderScreen = (): React.ReactElement => {
  const texts = useTexts();
  const { draft, change, facts } = useWizard();
  if (!facts.providers.some((each) => each.connected)) return <Notice>{texts('no-provider')}</Notice>;
  const options = facts.providers.map((each) => ({
    key: each.id,
    text: each.connected ? each.name : texts('provider-not-connected', each.name),
    disabled: !each.connected,
  }));
  return <ChoiceAnswer field="providerId" options={options} value={draft.providerId} onChoose={(id) => change({ providerId: id })} />;
};
