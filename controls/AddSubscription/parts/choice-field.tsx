import { getId } from '@fluentui/react';
import { Label, mergeStyles } from '../../common/fluent';
import * as React from '../../common/react';
import { useFieldStyle } from '../../common/field-style';

export type Choice = { readonly value: string; readonly text: string };

type Properties = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly width?: number;
};

/** One answer that is chosen from a list: the browser's own, which finds by typed letters and is a picker on phones. */
export const ChoiceField = ({ label, choices, value, onChoose, width }: Properties): React.ReactElement => {
  const [id] = React.useState(() => getId('choice'));
  const style = { ...useFieldStyle(false), height: 32, padding: '0 8px' };
  return (
    <div style={width === undefined ? { minWidth: 0 } : { flex: `0 1 ${width}px`, minWidth: 0 }}>
      <Label htmlFor={id}>{label}</Label>
      <select id={id} className={mergeStyles(style)} value={value} onChange={(event) => onChoose(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
};
