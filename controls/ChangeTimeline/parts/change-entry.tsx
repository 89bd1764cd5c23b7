import { heldFromInvoices } from '../../../core/ledger/held-from-invoices';
import { Icon, useTheme } from '../../common/fluent';
import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import { useSeats } from '../../common/use-seats';
import type { Change } from '../rows/change-rows';
import { Proof } from './proof';
import { utcText } from './utc-text';

const icons = { Scheduled: 'Clock', Submitted: 'Sync', Succeeded: 'CompletedSolid', Failed: 'ErrorBadge', Withdrawn: 'Cancel' } as const;

/** One change: what, how many, by whom and when, for how much and whether that is billed, with the proof, and why not where it was refused. */
export const ChangeEntry = ({ change }: { readonly change: Change }): React.ReactElement => {
  const { texts, locale, formatAge, formatInstant } = useHost();
  const seats = useSeats();
  const { palette, semanticColors } = useTheme();
  const sign = change.seatDelta > 0 ? '+' : '−';
  const held = change.status === null ? null : heldFromInvoices(change.status);
  const facts = [
    change.seatsBefore === null || change.seatsAfter === null ? '' : texts('seats-change', change.seatsBefore, change.seatsAfter),
    change.amount === '' ? '' : texts('customer-amount', change.amount),
    change.costAmount === '' ? '' : texts('provider-amount', change.costAmount),
    held === null ? '' : texts(`held-${held}`),
    change.undoUntil === null || change.status !== 'Succeeded'
      ? ''
      : texts('undo-until', formatInstant(change.undoUntil), utcText(change.undoUntil, locale)),
  ].filter((fact) => fact !== '');
  return (
    <li style={{ padding: '10px 0', borderTop: `1px solid ${palette.neutralLight}`, overflowWrap: 'anywhere' }}>
      <div style={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px 16px' }}>
        <span>
          <strong>{change.kindName}</strong> {change.seatDelta === 0 ? '' : `${sign}${seats(Math.abs(change.seatDelta))}`}
        </span>
        <span>
          <Icon iconName={icons[change.status ?? 'Submitted']} aria-hidden style={{ marginInlineEnd: 6, verticalAlign: 'middle' }} />
          {change.statusName}
        </span>
      </div>
      <div style={{ color: palette.neutralSecondary }}>{[formatAge(change.on), change.by].filter((part) => part !== '').join(' · ')}</div>
      <div>{facts.join(' · ')}</div>
      {change.refusalName === null ? null : (
        <div style={{ color: semanticColors.errorText }}>
          <strong>{change.refusalName}</strong> {change.refusalDetail === null ? '' : texts('provider-words', change.refusalDetail)}
        </div>
      )}
      <Proof change={change} />
    </li>
  );
};
