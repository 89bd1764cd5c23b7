import { useTheme } from '../../common/fluent';
import * as React from '../../common/react';
import { Card } from '../../common/card';
import { useHost } from '../../common/host-context';
import { Spoken } from '../../common/spoken';
import { useSeats } from '../../common/use-seats';
import type { Change } from '../rows/change-rows';
import { openBatches, type OpenBatch } from '../state/open-batches';
import { durationText, roughlyLeft, timeLeft } from '../state/time-left';
import { utcText } from './utc-text';

/**
 * What can still be undone, with the time that is left. The countdown moves each minute for the eye; those who hear it are told the nearest
 * deadline when a day, and in the end an hour, has passed.
 */
export const OpenBatches = ({ changes, now }: { readonly changes: readonly Change[]; readonly now: number }): React.ReactElement | null => {
  const { texts, locale } = useHost();
  const batches = openBatches(changes, now);
  const [nearest] = batches;
  if (nearest === undefined) return null;
  return (
    <Card title={texts('can-be-undone')}>
      <Spoken>{texts('nearest-deadline', durationText([roughlyLeft(nearest.until, now)], locale))}</Spoken>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {batches.map((batch) => (
          <Batch key={batch.change.id} batch={batch} now={now} />
        ))}
      </ul>
    </Card>
  );
};

const Batch = ({ batch: { change, until }, now }: { readonly batch: OpenBatch; readonly now: number }): React.ReactElement => {
  const { texts, locale, formatInstant } = useHost();
  const seats = useSeats();
  const { palette } = useTheme();
  const iso = new Date(until).toISOString();
  return (
    <li style={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px 24px', padding: '8px 0' }}>
      <span>
        <strong>{seats(change.refundable)}</strong> {texts('batch-of', change.kindName, formatInstant(change.on))}
        <span style={{ display: 'block', color: palette.neutralSecondary }}>
          {texts(`deadline-${change.deadlineSource ?? 'OurArithmetic'}`)}
        </span>
      </span>
      <span style={{ textAlign: 'end' }}>
        <strong>{texts('time-left', durationText(timeLeft(until, now), locale))}</strong>
        <span style={{ display: 'block', color: palette.neutralSecondary }}>
          {texts('until-here-and-utc', formatInstant(iso), utcText(iso, locale))}
        </span>
      </span>
    </li>
  );
};
