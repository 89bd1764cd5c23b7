import { orderRefusals, type OrderRefusalCode } from '../../core/orders/refusals';
import type { OrderRefused } from '../providers/commerce';
import type { Refused } from '../providers/provider';

const isOrderRefusal = (code: string): code is OrderRefusalCode => Object.hasOwn(orderRefusals, code);

/** What was refused about a customer, in the words of an order. */
export const inOrderWords = (refused: Refused): OrderRefused => ({
  ...refused,
  refusal: isOrderRefusal(refused.refusal) ? refused.refusal : 'unexpected',
});
