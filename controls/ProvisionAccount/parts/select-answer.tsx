import { getId, Label, mergeStyleSets, useTheme } from '@fluentui/react';
import * as React from 'react';
import type { TextField } from '../../../core/provisioning/draft';
import { useHost } from '../../common/host-context';
import { useWizard } from '../wizard-context';
import { AnswerFrame } from './answer-frame';

export type Option = { readonly value: string; readonly text: string };

type Properties = {
  readonly field: TextField;
  readonly options: readonly Option[];
  readonly required?: boolean;
  readonly description?: string;
};

/**
 * One answer that is chosen from a list. The browser's own list: it finds by typed letters in any script, and phones show their picker,
 * neither of which Fluent's drop-down does.
 */
export const SelectAnswer = ({ field, options, required = false, description }: Properties): React.ReactElement => {
  const { texts } = useHost();
  const { draft, change, sentenceFor, isLocked } = useWizard();
  const [id] = React.useState(() => getId('select'));
  const styles = useStyles();
  const sentence = sentenceFor(field);
  const value = options.some((option) => option.value === draft[field]) ? draft[field] : '';
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
        onChange={(event) => change({ [field]: event.target.value })}
      >
        <option value="">{texts('choose')}</option>
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
      <div id={`${id}-fault`} role="alert" className={styles.fault}>
        {sentence}
      </div>
    </AnswerFrame>
  );
};

const useStyles = () => {
  const { palette, semanticColors, fonts, effects } = useTheme();
  const select = {
    ...fonts.medium,
    boxSizing: 'border-box',
    width: '100%',
    height: 32,
    padding: '0 8px',
    color: palette.neutralPrimary,
    background: palette.white,
    border: `1px solid ${semanticColors.inputBorder}`,
    borderRadius: effects.roundedCorner2,
    ':focus-visible': { outline: `2px solid ${palette.themePrimary}`, outlineOffset: -1 },
  } as const;
  return mergeStyleSets({
    select,
    faulty: { ...select, borderColor: semanticColors.errorText },
    description: { ...fonts.xSmall, color: palette.neutralSecondary },
    fault: { ...fonts.small, color: semanticColors.errorText, paddingTop: 4, ':empty': { display: 'none' } },
  });
};
