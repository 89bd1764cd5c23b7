import type { LineFaultCode } from './line-faults';
import type { OrderRefusalCode } from './refusals';

/** What a fault of a line is called once the order was handed in. */
export const refusalOfFault: Readonly<Record<LineFaultCode, OrderRefusalCode>> = {
  'offer-missing': 'offer-withdrawn',
  'offer-withdrawn': 'offer-withdrawn',
  'price-outdated': 'price-moved',
  'seats-missing': 'seats-out-of-range',
  'seats-too-few': 'seats-out-of-range',
  'seats-too-many': 'seats-out-of-range',
  'currency-differs': 'currency-refused',
  'base-missing': 'add-on-without-base',
  'offer-twice': 'purchase-refused',
};
