import { Icon } from '@fluentui/react';
import * as React from 'react';
import type { DraftField, WizardStep } from '../../../core/provisioning/draft';
import { stepFaults } from '../../../core/provisioning/wizard';
import { useHost } from '../host-context';
import { useWizard } from '../wizard-context';
import { Card } from './card';
import { Lines } from './lines';
import { ActionLink } from './action-link';

type Properties = {
  readonly step: WizardStep;
  /** As they are read by a person, in their order. */
  readonly answers: Partial<Readonly<Record<DraftField, string>>>;
  readonly children?: React.ReactNode;
};

/** The answers of one step, the way back to them, and a word where something is still to be answered. */
export const ReviewGroup = ({ step, answers, children }: Properties): React.ReactElement => {
  const { texts } = useHost();
  const { go, draft, facts } = useWizard();
  const name = texts(`step-${step}`);
  const missing = stepFaults(step, draft, facts).length;
  const edit = (
    <ActionLink onClick={() => go(step)} aria-label={texts('edit-step', name)}>
      {texts('edit')}
    </ActionLink>
  );
  return (
    <Card title={name} action={edit}>
      <Lines lines={Object.entries(answers).map(([field, text]) => ({ label: texts(`field-${field}`), text }))} />
      {children}
      {missing === 0 ? null : (
        <div style={{ paddingTop: 8 }}>
          <Icon iconName="Warning" aria-hidden style={{ marginRight: 8 }} />
          {texts('faults', missing)}
        </div>
      )}
    </Card>
  );
};
