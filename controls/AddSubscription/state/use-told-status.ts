import * as React from '../../common/react';
import { orderChannel } from '../../../core/orders/channel';
import type { OrderStatus } from '../../../core/orders/status';

/** Tells the form around the control in which state the order is, so that its commands and tabs follow without a reload. */
export const useToldStatus = (orderId: string, status: OrderStatus): void =>
  React.useEffect(() => {
    const channel = new BroadcastChannel(orderChannel(orderId));
    channel.postMessage(status);
    channel.close();
  }, [orderId, status]);
