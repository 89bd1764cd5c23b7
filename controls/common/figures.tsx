import { useTheme } from './fluent';
import * as React from './react';

export type Figure = { readonly name: string; readonly value: React.ReactNode; readonly more: React.ReactNode };

/** Facts side by side, each with its name above and what explains it below. */
export const Figures = ({ figures }: { readonly figures: readonly Figure[] }): React.ReactElement => {
  const { palette } = useTheme();
  return (
    <dl
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 132px), 1fr))',
        gap: '12px 16px',
        margin: '12px 0 0',
      }}
    >
      {figures.map(({ name, value, more }) => (
        <div key={name}>
          <dt style={{ color: palette.neutralSecondary, fontSize: 12 }}>{name}</dt>
          <dd style={{ margin: 0, fontWeight: 600 }}>{value}</dd>
          <dd style={{ margin: 0, color: palette.neutralSecondary, fontSize: 12 }}>{more}</dd>
        </div>
      ))}
    </dl>
  );
};
