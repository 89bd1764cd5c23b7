import { z } from 'zod';
import type { OrderRefusalCode } from '../../core/orders/refusals';
import type { LineRefused } from '../providers/commerce';
import { folded } from './wire';

/** `CartErrorCode` by number and by name; the page lists numbers and the SDK writes names (error codes, section 4). */
const known: readonly (readonly [number, string, OrderRefusalCode])[] = [
  [10000, 'CurrencyIsNotSupported', 'currency-refused'],
  [10001, 'CatalogItemIdIsNotValid', 'offer-withdrawn'],
  [10002, 'QuotaNotAvailable', 'seats-out-of-range'],
  [10003, 'InventoryNotAvailable', 'offer-withdrawn'],
  [10012, 'AttestationNotAccepted', 'purchase-refused'],
  [10013, 'BillingPlanNotSupported', 'offer-withdrawn'],
  [10014, 'InvalidPromotionId', 'promotion-refused'],
  [10015, 'MaxAllowedSeatsPerSubscriptionExceeded', 'seats-out-of-range'],
  [10018, 'BaseOfferSeatQuantityNotMet', 'add-on-without-base'],
  [10019, 'MinimumAddOnSeatsNotMet', 'seats-out-of-range'],
  [400019, 'AvailabilityNotFound', 'offer-withdrawn'],
  [400041, 'AddOnWithoutBase', 'add-on-without-base'],
  [500600, 'LegacyOfferNotEligibleForPurchase', 'offer-withdrawn'],
];

const availabilityGone = '400019';

/** As much as its column holds. */
const longest = 1900;

/** What is wrong with one line of a cart; the cart itself came with 201. */
export const lineError = z
  .object({
    errorCode: z.union([z.number(), z.string()]).nullish(),
    errorDescription: z.string().nullish(),
    code: z.union([z.number(), z.string()]).nullish(),
    description: z.string().nullish(),
  })
  .transform(({ errorCode, code, errorDescription, description }): { refused: LineRefused; isStale: boolean } => {
    const told = String(errorCode ?? code ?? '');
    const words = errorDescription ?? description ?? '';
    const found = known.find(([number, name]) => told === String(number) || folded(told) === folded(name));
    const refusal = found?.[2] ?? 'purchase-refused';
    const detail = `${words}${told === '' ? '' : ` (${told})`}`.trimStart().slice(0, longest);
    return { refused: { refusal, detail }, isStale: told === availabilityGone };
  });
