import type { LineFault } from '../orders/judge-line';
import { cartErrorWord } from '../guesses';

/** How a cart tells what is wrong with a line: the cart itself is made all the same. */
export const lineError = (fault: LineFault) => {
  const { code, description } = errorOf(fault);
  const error = { errorCode: cartErrorWord(code), errorDescription: description };
  if (fault.kind !== 'tenant-limit') return error;
  return {
    ...error,
    additionalInformation: { availableQuantity: String(Math.max(0, fault.available)), purchasedQuantity: String(fault.purchased) },
  };
};

/** Words of CartErrorCode, and the two numbers that the docs name besides. */
const errorOf = (fault: LineFault): { readonly code: string | number; readonly description: string } => {
  switch (fault.kind) {
    case 'malformed-item':
    case 'unknown-item':
      return { code: 'CatalogItemIdIsNotValid', description: 'The catalog item ID is not valid.' };
    case 'stale-item':
      return { code: 400019, description: 'Availability not found' };
    case 'plan':
      return { code: 'BillingPlanNotSupported', description: 'The term and billing cycle are not supported for this item.' };
    case 'term-missing':
      return { code: 'InvalidInput', description: 'TermDuration is required for this item.' };
    case 'currency':
      return { code: 'CurrencyIsNotSupported', description: 'The currency is not supported for this item.' };
    case 'promotion':
      return { code: 'InvalidPromotionId', description: 'The promotion is not valid for this item.' };
    case 'base-missing':
      return { code: 400041, description: 'The addon is not purchasable without a compatible base product' };
    case 'quantity':
      return {
        code: fault.isTooMany ? 'MaxAllowedSeatsPerSubscriptionExceeded' : 'InvalidInput',
        description: 'The quantity is not within the allowed quantity for this item.',
      };
    case 'tenant-limit':
      return { code: 'QuotaNotAvailable', description: 'The quantity exceeds what the customer may still buy of this item.' };
  }
};
