import { useTheme } from '../../common/fluent';
import * as React from '../../common/react';
import { Figures } from '../../common/figures';
import { useHost } from '../../common/host-context';
import { useSeats } from '../../common/use-seats';
import type { Subscription } from '../rows/subscription-row';
import { SideBySide } from './side-by-side';
import { utcText } from './utc-text';

/** Our word for the subscription and the provider's beside it, and what it costs. */
export const Standing = ({ subscription }: { readonly subscription: Subscription }): React.ReactElement => {
  const { texts, locale, formatInstant, formatAge } = useHost();
  const seats = useSeats();
  const { palette } = useTheme();
  const { provider, differences, unitPrice, cycleTotal, billingCycleName, seenOn } = subscription;
  const renewal = (iso: string | null): React.ReactNode =>
    iso === null ? null : (
      <>
        {formatInstant(iso)} <span style={{ display: 'block', color: palette.neutralSecondary, fontSize: 12 }}>{utcText(iso, locale)}</span>
      </>
    );
  return (
    <>
      <SideBySide
        here={texts('here')}
        there={texts('provider-status')}
        seen={seenOn === null ? '' : texts('seen', formatAge(seenOn))}
        facts={[
          { name: texts('state'), ours: subscription.stateName, theirs: provider?.statusName, differs: differences.includes('state') },
          {
            name: texts('seats'),
            ours: seats(subscription.seats),
            theirs: typeof provider?.seats === 'number' ? seats(provider.seats) : null,
            differs: differences.includes('seats'),
          },
          {
            name: texts('at-term-end'),
            ours: subscription.renewalName,
            theirs: provider?.renewalName,
            differs: differences.includes('renewal'),
          },
          {
            name: texts('renews-on'),
            ours: renewal(subscription.renewsOn),
            theirs: renewal(provider?.renewsOn ?? null),
            differs: differences.includes('renews-on'),
          },
        ]}
      />
      {unitPrice === '' ? null : (
        <Figures
          figures={[
            { name: texts('price'), value: unitPrice, more: cycleTotal === '' ? '' : texts('per-cycle', cycleTotal, billingCycleName) },
          ]}
        />
      )}
    </>
  );
};
