import * as React from '../../common/react';
import { FieldFault } from '../../common/field-fault';
import { useHost } from '../../common/host-context';
import { useMoney } from '../../common/use-money';
import type { NamedPromotion } from '../rows/promotion-rows';
import type { QuotedLine } from '../state/quote';
import { ChoiceField } from './choice-field';

type Properties = {
  readonly quoted: QuotedLine;
  readonly isRefused: boolean;
  readonly onChoose: (promotionId: string | null) => void;
};

/**
 * Promotions of an offer: those that the provider lets the customer have, and the chosen one until somebody takes it away. Where one comes by
 * itself, it is said, and there is no line without.
 */
export const PromotionField = ({ quoted, isRefused, onChoose }: Properties): React.ReactElement => {
  const { texts, formatInstant } = useHost();
  const { percent } = useMoney();
  const { promotions, promotion, byItself, word } = quoted;
  const { promotionIds, isAsking } = word;
  const isUnknown = promotionIds === null && !isAsking;
  const open = promotions.filter((each) => each === promotion || isUnknown || promotionIds?.includes(each.id));
  const none = isAsking ? 'promotion-asking' : open.length === 0 ? 'promotion-not-allowed' : 'promotion-none';
  const hintOf = ({ name, discount, endsOn }: NamedPromotion): string =>
    texts('promotion-by-itself', name, percent(discount), formatInstant(new Date(endsOn).toISOString()));
  const hint = isUnknown ? texts('promotion-unknown') : promotion !== null && promotion === byItself ? hintOf(promotion) : undefined;
  return (
    <div style={{ flex: '0 1 280px', minWidth: 0 }}>
      <ChoiceField
        label={texts('promotion')}
        choices={[
          ...(byItself === null ? [{ value: '', text: texts(none) }] : []),
          ...open.map((each) => ({ value: each.id, text: texts('promotion-of', each.name, percent(each.discount)) })),
        ]}
        value={promotion?.id ?? ''}
        isFaulty={isRefused}
        {...(hint === undefined ? {} : { hint })}
        onChoose={(id) => onChoose(id === '' ? null : id)}
      />
      <FieldFault>{isRefused ? `${texts('refusal-promotion-refused')} ${texts('refusal-promotion-refused-do')}` : null}</FieldFault>
    </div>
  );
};
