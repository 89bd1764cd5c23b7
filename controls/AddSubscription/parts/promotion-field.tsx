import * as React from '../../common/react';
import { FieldFault } from '../../common/field-fault';
import { useTexts } from '../../common/host-context';
import { useMoney } from '../../common/use-money';
import type { QuotedLine } from '../state/quote';
import { isAllowed, type Allowed } from '../state/use-allowed-promotions';
import { ChoiceField } from './choice-field';

type Properties = {
  readonly quoted: QuotedLine;
  readonly allowed: Allowed;
  readonly isRefused: boolean;
  readonly onChoose: (promotionId: string | null) => void;
};

/** Promotions of an offer: those that the provider lets the customer have, and the chosen one until somebody takes it away. */
export const PromotionField = ({ quoted, allowed, isRefused, onChoose }: Properties): React.ReactElement => {
  const texts = useTexts();
  const { percent } = useMoney();
  const { offer, promotions, promotion } = quoted;
  const open = promotions.filter((each) => each === promotion || isAllowed(allowed, offer.id, each.id));
  const none = allowed === 'asking' ? 'promotion-asking' : open.length === 0 ? 'promotion-not-allowed' : 'promotion-none';
  return (
    <div style={{ flex: '0 1 280px', minWidth: 0 }}>
      <ChoiceField
        label={texts('promotion')}
        choices={[
          { value: '', text: texts(none) },
          ...open.map((each) => ({ value: each.id, text: texts('promotion-of', each.name, percent(each.discount)) })),
        ]}
        value={promotion?.id ?? ''}
        isFaulty={isRefused}
        {...(allowed === 'unknown' ? { hint: texts('promotion-unknown') } : {})}
        onChoose={(id) => onChoose(id === '' ? null : id)}
      />
      <FieldFault>{isRefused ? `${texts('refusal-promotion-refused')} ${texts('refusal-promotion-refused-do')}` : null}</FieldFault>
    </div>
  );
};
