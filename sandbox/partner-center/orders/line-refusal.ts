import {
  addOnWithoutBase,
  availabilityNotFound,
  currencyUnsupported,
  errorInCartItems,
  invalidOfferId,
  invalidPromotionCode,
  quantityNotAllowed,
  seatLimitExceeded,
  termUnavailable,
  type Refusal,
} from '../errors';
import type { LineFault } from './judge-line';

/** What a direct order is refused with for a line. */
export const refusalOf = (fault: LineFault, lineNumber: number, currency: string): Refusal => {
  switch (fault.kind) {
    case 'malformed-item':
    case 'unknown-item':
      return invalidOfferId();
    case 'stale-item':
      return availabilityNotFound();
    case 'plan':
    case 'term-missing':
      return termUnavailable();
    case 'currency':
      return currencyUnsupported(currency);
    case 'promotion':
      return invalidPromotionCode();
    case 'base-missing':
      return addOnWithoutBase();
    case 'quantity':
      return quantityNotAllowed(lineNumber);
    case 'tenant-limit':
      return seatLimitExceeded();
  }
};

/** What a checkout is refused with: the lines' own faults were told with the cart, and only what may have changed since has a code. */
export const checkoutRefusalOf = (fault: LineFault, lineNumber: number): Refusal => {
  if (fault.kind === 'stale-item') return availabilityNotFound();
  if (fault.kind === 'quantity') return quantityNotAllowed(lineNumber);
  if (fault.kind === 'tenant-limit') return seatLimitExceeded();
  return errorInCartItems();
};
