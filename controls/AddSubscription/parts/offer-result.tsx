import { useTheme } from '../../common/fluent';
import * as React from '../../common/react';
import { marginOf } from '../../../core/money/margin';
import type { Minor } from '../../../core/money/minor';
import { useTexts } from '../../common/host-context';
import { useMoney } from '../../common/use-money';
import type { ListedOffer } from '../rows/offer-rows';

type Properties = { readonly offer: ListedOffer; readonly unitPrice: Minor };

/** An offer in the list of what was found: product, term and cycle, price of a seat, margin. */
export const OfferResult = ({ offer, unitPrice }: Properties): React.ReactElement => {
  const texts = useTexts();
  const { money, percent } = useMoney();
  const { palette } = useTheme();
  const margin = marginOf(unitPrice, offer.cost);
  return (
    <span style={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 16px', padding: '2px 0' }}>
      <span>
        <span style={{ fontWeight: 600 }}>{offer.name}</span>
        <span style={{ display: 'block', color: palette.neutralSecondary }}>{offer.detail}</span>
      </span>
      <span style={{ textAlign: 'end', marginInlineStart: 'auto' }}>
        {texts('per-seat', money(unitPrice, offer.currency), texts(`cycle-${offer.billingCycle}`))}
        <span style={{ display: 'block', color: palette.neutralSecondary }}>
          {margin === null ? '' : texts('margin-of', percent(margin))}
        </span>
      </span>
    </span>
  );
};
