import { IconButton } from '@fluentui/react';
import { Text, useTheme } from '../../common/fluent';
import * as React from '../../common/react';
import type { OrderLine } from '../../../core/orders/draft';
import type { LineFault } from '../../../core/orders/line-faults';
import { FieldFault } from '../../common/field-fault';
import { useTexts } from '../../common/host-context';
import { Heading } from '../../common/heading';
import type { BasketLine } from '../state/basket-lines';
import { ChoiceField } from './choice-field';
import { LineFigures } from './line-figures';
import { PromotionField } from './promotion-field';
import { SeatsField } from './seats-field';

type Properties = {
  readonly basketLine: BasketLine;
  readonly isShowingFaults: boolean;
  readonly onChange: (changed: Partial<Pick<OrderLine, 'offerId' | 'seats' | 'promotionId'>>) => void;
  readonly onRemove: () => void;
};

/** One line of the basket: product, term, seats, promotion, and what it comes to. It keeps its place while its offer is read. */
export const LineCard = ({ basketLine, isShowingFaults, onChange, onRemove }: Properties): React.ReactElement => {
  const texts = useTexts();
  const { palette } = useTheme();
  const { line, offer, quoted, isUnreadable, siblings, faults, isPromotionRefused } = basketLine;
  const sentences = (field: LineFault['field']): React.ReactNode => {
    const found = faults.filter((fault) => fault.field === field);
    return found.length === 0 ? null : found.map((fault) => <div key={fault.code}>{texts(`fault-${fault.code}`, fault.limit ?? '')}</div>);
  };
  const name = offer?.name ?? texts(isUnreadable ? 'unknown-offer' : 'loading');
  return (
    <section
      aria-label={name}
      data-line={line.subscriptionId}
      data-faulty={faults[0]?.field ?? (isPromotionRefused ? 'promotion' : undefined)}
      style={{ border: `1px solid ${palette.neutralQuaternaryAlt}`, borderRadius: 8, padding: '12px 16px', scrollMarginBottom: 120 }}
    >
      <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', gap: 8 }}>
        <Heading level={3}>{name}</Heading>
        <IconButton
          iconProps={{ iconName: 'Delete' }}
          ariaLabel={texts('remove', name)}
          title={texts('remove', name)}
          styles={{ root: { flexShrink: 0, margin: '-6px -6px 0 0' } }}
          onClick={onRemove}
        />
      </div>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'flex-start' }}>
        {offer === null ? null : (
          <ChoiceField
            label={texts('term')}
            width={272}
            choices={siblings.map(({ id, detail }) => ({ value: id, text: detail }))}
            value={line.offerId}
            onChoose={(offerId) => onChange({ offerId, promotionId: null })}
          />
        )}
        <SeatsField
          seats={line.seats}
          fault={sentences('seats')}
          isShowingFaults={isShowingFaults}
          onChange={(seats) => onChange({ seats })}
        />
        {quoted === null || quoted.promotions.length === 0 ? null : (
          <PromotionField quoted={quoted} isRefused={isPromotionRefused} onChoose={(promotionId) => onChange({ promotionId })} />
        )}
      </div>
      <FieldFault>{sentences('offer')}</FieldFault>
      {quoted !== null ? <LineFigures quoted={quoted} /> : isUnreadable ? null : <Text block>{texts('loading')}</Text>}
    </section>
  );
};
