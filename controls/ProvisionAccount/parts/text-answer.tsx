import type { ITextFieldProps } from '@fluentui/react';
import { TextField } from '../../common/fluent';
import * as React from '../../common/react';
import { maxLengths, type TextField as Field } from '../../../core/provisioning/draft';
import { useTexts } from '../../common/host-context';
import { useWizard } from '../wizard-context';
import { AnswerFrame } from './answer-frame';

type Properties = Pick<ITextFieldProps, 'type' | 'inputMode' | 'suffix' | 'description' | 'min' | 'max'> & {
  readonly field: Field;
  readonly required?: boolean;
};

/** One answer that is typed, with its label and, beside it, the sentence that says what to mend. */
export const TextAnswer = ({ field, required = false, ...more }: Properties): React.ReactElement => {
  const texts = useTexts();
  const { draft, change, sentenceFor, isLocked } = useWizard();
  const sentence = sentenceFor(field);
  return (
    <AnswerFrame field={field}>
      <TextField
        label={texts(`field-${field}`)}
        value={draft[field]}
        onChange={(_, text) => change({ [field]: text ?? '' })}
        required={required}
        readOnly={isLocked(field)}
        maxLength={maxLengths[field]}
        autoComplete="off"
        {...(sentence === undefined ? {} : { errorMessage: sentence })}
        {...more}
      />
    </AnswerFrame>
  );
};
