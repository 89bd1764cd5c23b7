import { Icon, useTheme } from '../../common/fluent';
import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import type { LineRecord } from '../rows/line-rows';
import { Refusal } from './refusal';

/** One line of an order and how far it came. */
export const LineOutcome = ({ line }: { readonly line: LineRecord }): React.ReactElement => {
  const { texts, formatInstant } = useHost();
  const { palette } = useTheme();
  const state = stateOf(line);
  return (
    <div style={{ padding: '10px 0', borderBottom: `1px solid ${palette.neutralLight}` }}>
      <div style={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px 16px' }}>
        <span>
          <strong>{line.name}</strong> {texts('seats-and-amount', line.seats, line.amount)}
        </span>
        <span>
          <Icon iconName={icons[state]} aria-hidden style={{ marginInlineEnd: 6, verticalAlign: 'middle' }} />
          {texts(`line-${state}`)}
        </span>
      </div>
      {line.cancelUntil === null || state !== 'active' ? null : (
        <div style={{ color: palette.neutralSecondary }}>{texts('undo-until-when', formatInstant(line.cancelUntil))}</div>
      )}
      {line.refusal === null ? null : <Refusal code={line.refusal} detail={line.refusalDetail} />}
    </div>
  );
};

const icons = { waiting: 'Sync', ordered: 'Sync', active: 'CompletedSolid', failed: 'ErrorBadge', withdrawn: 'Cancel' } as const;

const stateOf = (line: LineRecord): keyof typeof icons => {
  switch (line.status) {
    case 'Failed':
      return 'failed';
    case 'Withdrawn':
      return 'withdrawn';
    case 'Succeeded':
      return line.subscription === 'Linking' ? 'ordered' : 'active';
    default:
      return 'waiting';
  }
};
