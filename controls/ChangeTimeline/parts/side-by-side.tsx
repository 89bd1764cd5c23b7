import { Icon, useTheme } from '../../common/fluent';
import * as React from '../../common/react';

type Fact = {
  readonly name: string;
  readonly ours: React.ReactNode;
  readonly theirs: React.ReactNode;
  readonly differs: boolean;
};
type Properties = { readonly here: string; readonly there: string; readonly seen: string; readonly facts: readonly Fact[] };

const cell = { padding: '6px 12px 6px 0', textAlign: 'start', verticalAlign: 'top', overflowWrap: 'anywhere' } as const;

/** What we say and what the provider says of the same, beside each other; what differs is marked. A dash stands for what is not known. */
export const SideBySide = ({ here, there, seen, facts }: Properties): React.ReactElement => {
  const { palette, semanticColors } = useTheme();
  const quiet = { color: palette.neutralSecondary, fontSize: 12, fontWeight: 400 } as const;
  const orDash = (value: React.ReactNode): React.ReactNode => (value === null || value === undefined || value === '' ? '–' : value);
  return (
    <table style={{ borderCollapse: 'collapse', width: '100%', maxWidth: 840, margin: '8px 0 0' }}>
      <thead>
        <tr>
          <td style={{ ...cell, width: '24%' }} />
          <th scope="col" style={{ ...cell, width: '38%' }}>
            {here}
          </th>
          <th scope="col" style={cell}>
            {there} <span style={{ ...quiet, display: 'block' }}>{seen}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {facts.map(({ name, ours, theirs, differs }) => (
          <tr
            key={name}
            style={{ borderTop: `1px solid ${palette.neutralLight}`, ...(differs ? { background: semanticColors.warningBackground } : {}) }}
          >
            <th scope="row" style={{ ...cell, ...quiet, overflowWrap: 'normal' }}>
              {differs ? <Icon iconName="Warning" aria-hidden style={{ marginInlineEnd: 6, verticalAlign: 'middle' }} /> : null}
              {name}
            </th>
            <td style={cell}>{orDash(ours)}</td>
            <td style={cell}>{orDash(theirs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
