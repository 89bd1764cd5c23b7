import type { OrderStatus } from '../../../core/orders/status';
import { orderStatus } from '../../../solution/rows';

/** Webhooks and questions may come for an order in any state. */
export const everyStatus = Object.keys(orderStatus) as readonly OrderStatus[];
