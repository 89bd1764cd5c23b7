import * as React from '../../common/react';
import type { OrderRefusalCode } from '../../../core/orders/refusals';
import { useTexts } from '../../common/host-context';
import { Notice } from '../../common/notice';

/** Why nothing can be bought for this customer now, and what to do about each. */
export const Forbidden = ({ reasons }: { readonly reasons: readonly OrderRefusalCode[] }): React.ReactElement | null => {
  const texts = useTexts();
  if (reasons.length === 0) return null;
  return (
    <Notice kind="warning">
      {texts('cannot-buy')}
      <ul style={{ margin: '4px 0 0', paddingInlineStart: 20 }}>
        {reasons.map((reason) => (
          <li key={reason}>
            <strong>{texts(`refusal-${reason}`)}</strong> {texts(`refusal-${reason}-do`)}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
