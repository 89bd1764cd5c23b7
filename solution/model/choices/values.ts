/**
 * What rows hold for each choice. Kept apart from the labels so that a control can use the values without carrying the texts.
 * Values start at the publisher's option prefix 72700.
 */
import type { ContractRefusalCode } from '../../../core/contracts/wishes';
import type { OrderRefusalCode } from '../../../core/orders/refusals';
import { refusals, type RefusalCode } from '../../../core/provisioning/refusal';

export const branch = { NewTenant: 727000000, ExistingTenant: 727000001 } as const;

export const wizardStep = {
  Provider: 727000000,
  Registration: 727000001,
  Company: 727000002,
  Contact: 727000003,
  Agreement: 727000004,
  Review: 727000005,
  Request: 727000006,
} as const;

/** What became of the provider's answer about the address. */
export const addressCheck = { NotChecked: 727000000, Confirmed: 727000001, SuggestionTaken: 727000002, KeptAsTyped: 727000003 } as const;

export const agreementPath = { DirectAcceptance: 727000000, AttestationLink: 727000001, RecordedByHand: 727000002 } as const;

export const agreementState = {
  Required: 727000000,
  LinkSent: 727000001,
  Accepted: 727000002,
  LinkExpired: 727000003,
  Confirmed: 727000004,
} as const;

export const templateKind = { MicrosoftCustomerAgreement: 727000000, RelationshipRequest: 727000001, ResellerTerms: 727000002 } as const;

export const publication = { Draft: 727000000, Published: 727000001, Retired: 727000002 } as const;

export const providerType = { PartnerCenter: 727000000, Manual: 727000001, None: 727000002 } as const;

export const connection = { NotConnected: 727000000, Connected: 727000001, ConsentExpired: 727000002, ConsentRevoked: 727000003 } as const;

/** Where a tenant belongs: not known, supposed, decided, or decided that it belongs nowhere. */
export const mapping = { Unmapped: 727000000, Proposed: 727000001, Mapped: 727000002, Ignored: 727000003 } as const;

/** What speaks for it that a tenant belongs to a waiting run's account; in the order of `core/mapping`. */
export const matchReason = {
  TenantId: 727000000,
  Domain: 727000001,
  ContactDomain: 727000002,
  CompanyName: 727000003,
  ByHand: 727000004,
} as const;

export const matchConfidence = { Sure: 727000000, Likely: 727000001, Possible: 727000002 } as const;

/** What a person wants done about an agreement; the service does it and takes the wish away. */
export const agreementWish = { SendLink: 727000000, RecordDate: 727000001, LookUp: 727000002 } as const;

export const refundPolicy = { ProviderWindow: 727000000, ResellerSchedule: 727000001, NoRefund: 727000002 } as const;

export const relationship = { None: 727000000, Requested: 727000001, Reseller: 727000002, Ended: 727000003 } as const;

/** Where the new administrator's one-time password is: never the password itself. */
export const credentials = { None: 727000000, Waiting: 727000001, Saved: 727000002, Expired: 727000003, Lost: 727000004 } as const;

/** Status reasons of a run of Provision Account; Completed and Withdrawn make the row inactive. */
export const runStatus = {
  Draft: 1,
  Submitted: 727000001,
  InProgress: 727000002,
  WaitingForCustomer: 727000003,
  Failed: 727000004,
  Completed: 2,
  Withdrawn: 727000005,
} as const;

const numbered = (codes: object) => Object.fromEntries(Object.keys(codes).map((code, place) => [code, 727000000 + place]));

/** Why a run stopped; one value for each refusal that `core/` knows. Bundles that do not use it leave it out. */
export const refusal = /* @__PURE__ */ numbered(refusals) as Readonly<Record<RefusalCode, number>>;

/** The provider's segments of customers. */
export const segment = { Commercial: 727000000, Education: 727000001, Government: 727000002, Nonprofit: 727000003 } as const;

/** Commitment terms (R4). */
export const term = { P1M: 727000000, P1Y: 727000001, P3Y: 727000002 } as const;

/** How often a subscription is billed (R4); a trial is not billed. */
export const billingCycle = { Monthly: 727000000, Annual: 727000001, Triennial: 727000002, None: 727000003 } as const;

/** Term and billing cycle in one, by which people tell the offers of a product apart. */
export const plan = {
  P1MMonthly: 727000000,
  P1YMonthly: 727000001,
  P1YAnnual: 727000002,
  P3YMonthly: 727000003,
  P3YAnnual: 727000004,
  P3YTriennial: 727000005,
  P1MNone: 727000006,
  P1YNone: 727000007,
  P3YNone: 727000008,
} as const;

export const billingFrequency = { Monthly: 727000000, Annual: 727000001, Triennial: 727000002 } as const;
export const billingTiming = { Advance: 727000000, Arrears: 727000001 } as const;
export const prorationUnit = { Day: 727000000 } as const;

/** When a customer's invoice is due, in days after its date. */
export const paymentTerms = { OnReceipt: 727000000, Net14: 727000001, Net30: 727000002, Net45: 727000003, Net60: 727000004 } as const;

/** The reseller's own refund policy towards the customer (R8). */
export const customerRefundPolicy = { ResellerSchedule: 727000000, ProviderWindow: 727000001, NoRefund: 727000002 } as const;

/** What a person wants done with a contract; the service does it and takes the wish away. */
export const contractWish = { Activate: 727000000, End: 727000001, Replace: 727000002, MakeDefault: 727000003 } as const;

/** Why a wish for a contract was not carried out; one value for each refusal that `core/contracts` knows. A new one stands at the end. */
export const contractRefusal = {
  'not-a-draft': 727000000,
  incomplete: 727000001,
  'not-active': 727000002,
  'has-ended': 727000003,
  'something-open': 727000004,
  'newer-default': 727000005,
} as const satisfies Readonly<Record<ContractRefusalCode, number>>;

/** How a price rule makes the price: off the retail price, on top of the cost, or a price of its own. */
export const priceRuleKind = { DiscountOnRetail: 727000000, MarkupOnCost: 727000001, FixedPrice: 727000002 } as const;

/** What somebody should look at in the price list. */
export const priceWarning = { CostMoved: 727000000 } as const;

/** Decision at term end (R5): never a bare switch. */
export const renewalDecision = { Renew: 727000000, CancelAtTermEnd: 727000001, ExtendedServiceTerm: 727000002 } as const;

/** The provider's own word for a subscription's state. */
export const providerStatus = {
  None: 727000000,
  Pending: 727000001,
  Active: 727000002,
  Suspended: 727000003,
  Expired: 727000004,
  Disabled: 727000005,
  Deleted: 727000006,
} as const;

/** The kinds of entries in a subscription's ledger. */
export const changeKind = {
  Purchase: 727000000,
  SeatsAdded: 727000001,
  SeatsRemoved: 727000002,
  RenewalDecision: 727000003,
  ChangeAtRenewal: 727000004,
  Suspend: 727000005,
  Resume: 727000006,
  Cancel: 727000007,
} as const;

/** Whose word a cancellation deadline is: the provider's wins (R1). */
export const deadlineSource = { Provider: 727000000, OurArithmetic: 727000001 } as const;

/** Status reasons of a billing contract; Ended makes the row inactive. */
export const contractStatus = { Draft: 1, Active: 727000001, Ended: 2 } as const;

/** Status reasons of an offer; a withdrawn one can no longer be bought. */
export const offerStatus = { Active: 1, Withdrawn: 2 } as const;

/**
 * Status reasons of an order. `UnknownOutcome`: it may have been bought, and nothing is tried again before that is known (R14).
 * `PartlyDone`: some lines were bought, others refused. Completed, PartlyDone, Failed and Withdrawn are the end of it; only the last
 * three words of the list make the row inactive, so that a failed one can be mended and submitted again.
 */
export const orderStatus = {
  Draft: 1,
  Submitted: 727000001,
  InProgress: 727000002,
  UnknownOutcome: 727000003,
  Failed: 727000004,
  Completed: 2,
  PartlyDone: 727000005,
  Withdrawn: 727000006,
} as const;

/** Status reasons of a subscription; Expired and Canceled make the row inactive. */
export const subscriptionStatus = {
  Draft: 1,
  PendingLink: 727000001,
  Linking: 727000002,
  Failed: 727000003,
  Active: 727000004,
  Suspended: 727000005,
  Expired: 727000006,
  Canceled: 2,
} as const;

/** Status reasons of a change; Succeeded, Failed and Withdrawn make the row inactive. */
export const changeStatus = { Scheduled: 1, Submitted: 727000001, Succeeded: 2, Failed: 727000002, Withdrawn: 727000003 } as const;

/** Why an order or one of its lines was not bought; one value for each refusal that `core/orders` knows. A new one stands at the end. */
export const orderRefusal = {
  'no-tenant': 727000000,
  'no-relationship': 727000001,
  'no-agreement': 727000002,
  'credit-hold': 727000003,
  'contract-not-active': 727000004,
  'wrong-tenant': 727000005,
  'offer-withdrawn': 727000006,
  'not-in-market': 727000007,
  'seats-out-of-range': 727000008,
  'add-on-without-base': 727000009,
  'promotion-refused': 727000010,
  'price-moved': 727000011,
  'currency-refused': 727000012,
  'customer-under-review': 727000013,
  'purchase-refused': 727000014,
  'consent-expired': 727000015,
  'consent-revoked': 727000016,
  forbidden: 727000017,
  'not-connected': 727000018,
  'provider-busy': 727000019,
  'provider-failing': 727000020,
  'provider-unreachable': 727000021,
  'outcome-unknown': 727000022,
  'cart-expired': 727000023,
  unexpected: 727000024,
} as const satisfies Readonly<Record<OrderRefusalCode, number>>;
