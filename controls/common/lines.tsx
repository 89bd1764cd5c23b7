import { useTheme } from './fluent';
import * as React from './react';

export type Line = { readonly label: string; readonly text: React.ReactNode };

/** Facts with their names; what is empty is left out. */
export const Lines = ({ lines }: { readonly lines: readonly Line[] }): React.ReactElement => {
  const { palette } = useTheme();
  return (
    <dl
      style={{
        display: 'grid',
        gridTemplateColumns: 'minmax(min(48%, 140px), 30%) 1fr',
        gap: '6px 16px',
        margin: 0,
        overflowWrap: 'anywhere',
      }}
    >
      {lines
        .filter(({ text }) => text !== '' && text !== null && text !== undefined)
        .map(({ label, text }) => (
          <React.Fragment key={label}>
            <dt style={{ color: palette.neutralSecondary }}>{label}</dt>
            <dd style={{ margin: 0 }}>{text}</dd>
          </React.Fragment>
        ))}
    </dl>
  );
};
