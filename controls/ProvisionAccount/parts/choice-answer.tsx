import { FieldFault } from '../../common/field-fault';
import type { IChoiceGroupOption } from '@fluentui/react';
import { ChoiceGroup } from '../../common/fluent';
import * as React from '../../common/react';
import type { DraftField } from '../../../core/provisioning/draft';
import { useTexts } from '../../common/host-context';
import { useWizard } from '../wizard-context';
import { AnswerFrame } from './answer-frame';

type Properties = {
  readonly field: DraftField;
  readonly options: readonly IChoiceGroupOption[];
  readonly value: string | null;
  readonly onChoose: (key: string) => void;
};

/** One answer of a few that are all in sight. */
export const ChoiceAnswer = ({ field, options, value, onChoose }: Properties): React.ReactElement => {
  const texts = useTexts();
  const { sentenceFor, isLocked } = useWizard();
  return (
    <AnswerFrame field={field}>
      <ChoiceGroup
        label={texts(`field-${field}`)}
        required
        options={options.map((option) => ({ ...option, styles: { field: { minHeight: 24 } } }))}
        selectedKey={value}
        disabled={isLocked(field)}
        onChange={(_, option) => option !== undefined && onChoose(option.key)}
      />
      <FieldFault>{sentenceFor(field)}</FieldFault>
    </AnswerFrame>
  );
};
