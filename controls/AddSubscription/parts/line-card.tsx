import { IconButton } from '@fluentui/react';
import { TextField, useTheme } from '../../common/fluent';
import * as React from '../../common/react';
import type { OrderLine } from '../../../core/orders/draft';
import type { LineFault } from '../../../core/orders/line-faults';
import { FieldFault } from '../../common/field-fault';
import { useHost } from '../../common/host-context';
import { Heading } from '../../common/heading';
import { useMoney } from '../../common/use-money';
import type { ListedOffer } from '../rows/offer-rows';
import { isAllowed, type Allowed } from '../state/use-allowed-promotions';
import type { QuotedLine } from '../state/quote';
import { ChoiceField } from './choice-field';
import { LineFigures } from './line-figures';

type Properties = {
  readonly quoted: QuotedLine;
  readonly currency: string;
  /** The same product in every term and billing cycle, this one among them. */
  readonly siblings: readonly ListedOffer[];
  readonly allowed: Allowed;
  readonly faults: readonly LineFault[];
  readonly onChange: (changed: Partial<Pick<OrderLine, 'offerId' | 'seats' | 'promotionId'>>) => void;
  readonly onRemove: () => void;
};

/** One line of the basket: product, term, seats, promotion, and what it comes to. */
export const LineCard = ({ quoted, currency, siblings, allowed, faults, onChange, onRemove }: Properties): React.ReactElement => {
  const { texts } = useHost();
  const { percent } = useMoney();
  const { palette } = useTheme();
  const { line, offer, promotions } = quoted;
  const sentence = (field: LineFault['field']): React.ReactNode =>
    faults
      .filter((fault) => fault.field === field)
      .map((fault) => <div key={fault.code}>{texts(`fault-${fault.code}`, fault.limit ?? '')}</div>);
  const open = promotions.filter((promotion) => isAllowed(allowed, offer.id, promotion.id));
  return (
    <section aria-label={offer.name} style={{ border: `1px solid ${palette.neutralQuaternaryAlt}`, borderRadius: 8, padding: '12px 16px' }}>
      <div style={{ display: 'flex', justifyContent: 'space-between', gap: 8 }}>
        <Heading level={3}>{offer.name}</Heading>
        <IconButton
          iconProps={{ iconName: 'Delete' }}
          ariaLabel={texts('remove', offer.name)}
          title={texts('remove', offer.name)}
          onClick={onRemove}
        />
      </div>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'flex-start' }}>
        <ChoiceField
          label={texts('term')}
          width={220}
          choices={siblings.map(({ id, detail }) => ({ value: id, text: detail }))}
          value={line.offerId}
          onChoose={(offerId) => onChange({ offerId, promotionId: null })}
        />
        <TextField
          label={texts('seats')}
          required
          inputMode="numeric"
          value={line.seats === null ? '' : String(line.seats)}
          onChange={(_: unknown, text?: string) => onChange({ seats: seatsIn(text ?? '') })}
          errorMessage={<>{sentence('seats')}</>}
          styles={{ root: { width: 160 } }}
        />
        {promotions.length === 0 ? null : (
          <ChoiceField
            label={texts('promotion')}
            width={280}
            choices={[
              { value: '', text: texts(promotionHint(allowed, open.length)) },
              ...open.map((each) => ({ value: each.id, text: texts('promotion-of', each.name, percent(each.discount)) })),
            ]}
            value={line.promotionId ?? ''}
            onChoose={(id) => onChange({ promotionId: id === '' ? null : id })}
          />
        )}
      </div>
      <FieldFault>{sentence('offer')}</FieldFault>
      <LineFigures quoted={quoted} currency={currency} />
    </section>
  );
};

const promotionHint = (allowed: Allowed, open: number): string => {
  if (allowed === 'asking') return 'promotion-asking';
  return open === 0 ? 'promotion-not-allowed' : 'promotion-none';
};

/** Whole numbers only; anything else is "not answered", which is said beside the field. */
const seatsIn = (text: string): number | null => (/^\d{1,7}$/.test(text.trim()) ? Number(text) : null);
