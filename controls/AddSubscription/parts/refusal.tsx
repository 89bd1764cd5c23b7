import * as React from '../../common/react';
import { orderRefusals, type OrderRefusalCode } from '../../../core/orders/refusals';
import { useTexts } from '../../common/host-context';
import { Notice } from '../../common/notice';
import type { MendedOn } from '../state/mended-on';
import { RowLink } from './row-link';

type Properties = { readonly code: OrderRefusalCode; readonly detail: string | null; readonly row?: MendedOn | null };

/** Why it was not bought, in the person's own language, what to do and where, and the provider's words for an administrator. */
export const Refusal = ({ code, detail, row = null }: Properties): React.ReactElement => {
  const texts = useTexts();
  return (
    <Notice kind={orderRefusals[code].next === 'wait' ? 'warning' : 'error'}>
      <strong>{texts(`refusal-${code}`)}</strong> {texts(`refusal-${code}-do`)} {row === null ? null : <RowLink row={row} />}
      {detail === null ? null : <div>{texts('provider-words', detail)}</div>}
    </Notice>
  );
};
