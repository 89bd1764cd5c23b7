import { useTheme } from '../../common/fluent';
import * as React from '../../common/react';
import { ActionLink } from '../../common/action-link';
import { useHost } from '../../common/host-context';
import type { Change } from '../rows/change-rows';

/** By what a change was done: our order, which opens in a window of its own, and the provider's; nothing where there is neither. */
export const Proof = ({ change: { orderId, orderNumber, providerOrderId } }: { readonly change: Change }): React.ReactElement | null => {
  const { clientUrl, texts } = useHost();
  const { palette } = useTheme();
  if (orderId === null && providerOrderId === null) return null;
  return (
    <div style={{ color: palette.neutralSecondary, fontSize: 12 }}>
      {orderId === null ? null : (
        <ActionLink href={`${clientUrl}/main.aspx?pagetype=entityrecord&etn=csp_order&id=${orderId}`} target="_blank" rel="noopener">
          {texts('order', orderNumber)}
        </ActionLink>
      )}
      {orderId === null || providerOrderId === null ? null : ' · '}
      {providerOrderId === null ? null : texts('provider-order', providerOrderId)}
    </div>
  );
};
