import { FieldFault } from '../../common/field-fault';
import { getId, Label, mergeStyleSets, useTheme } from '../../common/fluent';
import * as React from '../../common/react';
import type { DraftField } from '../../../core/provisioning/draft';
import { useTexts } from '../../common/host-context';
import { useWizard } from '../wizard-context';
import { AnswerFrame } from './answer-frame';
import { useFieldStyle } from '../../common/field-style';

export type Option = { readonly value: string; readonly text: string };

type Properties = {
  readonly field: DraftField;
  readonly options: readonly Option[];
  readonly required?: boolean;
  readonly description?: string;
  /** What the empty choice says; asks to choose where nothing is said. */
  readonly none?: string;
  /** Takes what was chosen, empty for none; the field itself takes it where nothing is said. */
  readonly onChoose?: (value: string) => void;
};

/**
 * One answer that is chosen from a list. The browser's own list: it finds by typed letters in any script, and phones show their picker,
 * neither of which Fluent's drop-down does.
 */
export const SelectAnswer = ({ field, options, required = false, description, none, onChoose }: Properties): React.ReactElement => {
  const texts = useTexts();
  const { draft, change, sentenceFor, isLocked } = useWizard();
  const [id] = React.useState(() => getId('select'));
  const styles = useStyles();
  const sentence = sentenceFor(field);
  const value = options.find((option) => option.value === draft[field])?.value ?? '';
  const choose = onChoose ?? ((chosen) => change({ [field]: chosen }));
  return (
    <AnswerFrame field={field}>
      <Label htmlFor={id} required={required}>
        {texts(`field-${field}`)}
      </Label>
      <select
        id={id}
        className={sentence === undefined ? styles.select : styles.faulty}
        value={value}
        disabled={isLocked(field)}
        required={required}
        aria-invalid={sentence !== undefined}
        aria-describedby={`${id}-description ${id}-fault`}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{none ?? texts('choose')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {description === undefined ? null : (
        <div id={`${id}-description`} className={styles.description}>
          {description}
        </div>
      )}
      <FieldFault id={`${id}-fault`}>{sentence}</FieldFault>
    </AnswerFrame>
  );
};

const useStyles = () => {
  const { palette, fonts } = useTheme();
  return mergeStyleSets({
    select: { ...useFieldStyle(false), height: 32, padding: '0 8px' },
    faulty: { ...useFieldStyle(true), height: 32, padding: '0 8px' },
    description: { ...fonts.small, color: palette.neutralSecondary },
  });
};
