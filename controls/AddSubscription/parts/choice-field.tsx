import { getId, Label, mergeStyles, useTheme } from '../../common/fluent';
import * as React from '../../common/react';
import { useFieldStyle } from '../../common/field-style';

export type Choice = { readonly value: string; readonly text: string };

type Properties = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly isFaulty?: boolean;
  readonly hint?: string;
  readonly width?: number;
};

/** One answer that is chosen from a list: the browser's own, which finds by typed letters and is a picker on phones. */
export const ChoiceField = ({ label, choices, value, onChoose, isFaulty = false, hint, width }: Properties): React.ReactElement => {
  const [id] = React.useState(() => getId('choice'));
  const { palette } = useTheme();
  const style = { ...useFieldStyle(isFaulty), height: 32, padding: '0 8px' };
  return (
    <div style={width === undefined ? { minWidth: 0 } : { flex: `0 1 ${width}px`, minWidth: 0 }}>
      <Label htmlFor={id}>{label}</Label>
      <select
        id={id}
        className={mergeStyles(style)}
        value={value}
        aria-invalid={isFaulty}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
        onChange={(event) => onChoose(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
      {hint === undefined ? null : (
        <div id={`${id}-hint`} style={{ color: palette.neutralSecondary, fontSize: 12, paddingTop: 4 }}>
          {hint}
        </div>
      )}
    </div>
  );
};
