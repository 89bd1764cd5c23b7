import * as React from '../../common/react';
import { Figures } from '../../common/figures';
import { useHost } from '../../common/host-context';
import { useSeats } from '../../common/use-seats';
import type { Subscription } from '../rows/subscription-row';
import { utcText } from './utc-text';

/** Our word for the subscription and the provider's beside it, seats and price, and what comes at term end. */
export const Standing = ({ subscription }: { readonly subscription: Subscription }): React.ReactElement => {
  const { texts, locale, formatInstant, formatAge } = useHost();
  const seats = useSeats();
  const { stateName, providerStatusName, seenOn, unitPrice, cycleTotal, billingCycleName, renewsOn, renewalName } = subscription;
  const orNone = (text: string): string => (text === '' ? '–' : text);
  return (
    <Figures
      figures={[
        { name: texts('state'), value: orNone(stateName), more: '' },
        {
          name: texts('provider-status'),
          value: orNone(providerStatusName),
          more: seenOn === null ? '' : texts('seen', formatAge(seenOn)),
        },
        { name: texts('seats'), value: seats(subscription.seats), more: '' },
        {
          name: texts('price'),
          value: orNone(unitPrice),
          more: cycleTotal === '' ? '' : texts('per-cycle', cycleTotal, billingCycleName),
        },
        { name: texts('at-term-end'), value: orNone(renewalName), more: '' },
        { name: texts('renews-on'), value: orNone(formatInstant(renewsOn)), more: renewsOn === null ? '' : utcText(renewsOn, locale) },
      ]}
    />
  );
};
