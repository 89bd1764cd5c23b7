import { Icon } from '../../common/fluent';
import * as React from '../../common/react';
import type { DraftField, WizardStep } from '../../../core/provisioning/draft';
import { stepFaults } from '../../../core/provisioning/wizard';
import { useTexts } from '../../common/host-context';
import { useWizard } from '../wizard-context';
import { Card } from '../../common/card';
import { Lines } from '../../common/lines';
import { ActionLink } from '../../common/action-link';

type Properties = {
  readonly step: WizardStep;
  /** The answers in their order. */
  readonly fields: readonly DraftField[];
  /** How those are read by a person that are not read as they were typed. */
  readonly spoken?: Partial<Readonly<Record<DraftField, string>>>;
  readonly children?: React.ReactNode;
};

/** The answers of one step, the way back to them, and a word where something is still to be answered. */
export const ReviewGroup = ({ step, fields, spoken = {}, children }: Properties): React.ReactElement => {
  const texts = useTexts();
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
      <Lines lines={fields.map((field) => ({ label: texts(`field-${field}`), text: spoken[field] ?? draft[field] }))} />
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
