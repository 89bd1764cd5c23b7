import type { OrderRefusalCode } from '../../core/orders/refusals';
import { callsInWordsOf } from './call';
import type { ProviderRefusal } from './error-body';
import { firstFit, serverFaults, type Rule } from './rule';

/** What was asked about selling. */
export type SellingOperation = 'ask' | 'availability' | 'cart' | 'checkout' | 'order' | 'subscription' | 'catalogue';

/** Partner Center's codes about selling in our words, the first rule that fits ("Partner Center REST error codes"; "Manage orders"). */
const rules: readonly Rule<OrderRefusalCode, SellingOperation>[] = [
  { status: [429], refusal: 'provider-busy' },
  { status: [401], code: [900420], refusal: 'not-connected' },
  { status: [401], refusal: 'consent-expired' },
  { status: [403], code: [90000], refusal: 'consent-expired' },

  { code: [13605], refusal: 'no-agreement' },
  { status: [403], code: [20002], refusal: 'no-relationship' },
  { code: [800073, 800074, 800075, 900416], refusal: 'customer-under-review' },
  { code: [800020, 800028, 2085, 2091, 400013, 400018, 400019, 400072, 900142, 900143], refusal: 'offer-withdrawn' },
  { code: [800070, 2030], refusal: 'not-in-market' },
  { code: [800010, 800017, 800067, 800088, 900275], refusal: 'seats-out-of-range' },
  { code: [400041, 800029], refusal: 'add-on-without-base' },
  { code: [27007], refusal: 'promotion-refused' },
  { code: [900169], refusal: 'currency-refused' },
  { status: [404], code: [800008], refusal: 'cart-expired' },
  {
    code: [800022, 800023, 800024, 800025, 800026, 800062, 800066, 800068, 800069, 800086, 800089, 900121, 900203, 900206, 900419, 4018],
    refusal: 'purchase-refused',
  },
  { status: [409], code: [900112, 900113, 900114, 900261, 900278], refusal: 'provider-busy' },

  { status: [403], refusal: 'forbidden' },
  { status: serverFaults, refusal: 'provider-failing' },
  { status: [400], operation: 'checkout', refusal: 'purchase-refused' },
];

export const orderRefusalOf = (refused: ProviderRefusal, operation: SellingOperation): OrderRefusalCode =>
  firstFit(rules, refused, operation) ?? 'unexpected';

/** Calls about selling. */
export const sellingCall = callsInWordsOf<OrderRefusalCode, SellingOperation>(orderRefusalOf);
