import { orderRefusals, type OrderRefusalCode } from '../../core/orders/refusals';
import type { RefusalCode } from '../../core/provisioning/refusal';

const isOrderRefusal = (code: string): code is OrderRefusalCode => code in orderRefusals;

/** What keeps a catalogue from being read, in the words that the provider's row has for it. */
export const catalogueRefusal = (code: RefusalCode): OrderRefusalCode => {
  if (code === 'country-not-authorised') return 'not-in-market';
  return isOrderRefusal(code) ? code : 'unexpected';
};
