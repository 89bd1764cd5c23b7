import { Icon, useTheme } from '../../common/fluent';
import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import { useSeats } from '../../common/use-seats';
import type { PurchaseOutcome } from '../../../core/orders/outcome';
import { isOrdered, type LineRecord } from '../rows/line-rows';
import { Refusal } from './refusal';

type Properties = {
  readonly line: LineRecord;
  readonly outcome: PurchaseOutcome | null;
  /** Why it was not bought stands elsewhere already. */
  readonly isRefusalSaid: boolean;
};

/** One line of an order and how far it came. */
export const LineOutcome = ({ line, outcome, isRefusalSaid }: Properties): React.ReactElement => {
  const { texts, formatInstant } = useHost();
  const seats = useSeats();
  const { palette } = useTheme();
  const state = stateOf(line, outcome);
  return (
    <div style={{ padding: '10px 0', borderBottom: `1px solid ${palette.neutralLight}` }}>
      <div style={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px 16px' }}>
        <span>
          <strong>{line.name}</strong> {[seats(line.seats), line.amount].filter((each) => each !== '').join(', ')}
        </span>
        <span>
          <Icon iconName={icons[state]} aria-hidden style={{ marginInlineEnd: 6, verticalAlign: 'middle' }} />
          {texts(`line-${state}`)}
        </span>
      </div>
      {line.cancelUntil === null || state !== 'active' ? null : (
        <div style={{ color: palette.neutralSecondary }}>{texts('undo-until-when', formatInstant(line.cancelUntil))}</div>
      )}
      {line.refusal === null || isRefusalSaid ? null : (
        <div style={{ paddingTop: 8 }}>
          <Refusal code={line.refusal} detail={line.refusalDetail} />
        </div>
      )}
    </div>
  );
};

const icons = { waiting: 'Sync', ordered: 'Sync', active: 'CompletedSolid', failed: 'ErrorBadge', withdrawn: 'Cancel' } as const;

const stateOf = (line: LineRecord, outcome: PurchaseOutcome | null): keyof typeof icons => {
  switch (line.status) {
    case 'Failed':
      return 'failed';
    case 'Withdrawn':
      return 'withdrawn';
    case 'Succeeded':
      return line.subscription === 'Linking' ? 'ordered' : 'active';
    default:
      return isOrdered(line, outcome) ? 'ordered' : 'waiting';
  }
};
