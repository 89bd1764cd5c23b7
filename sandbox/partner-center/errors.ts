/** What Partner Center answers when it refuses: status, code and sentence as its "REST error codes" page has them. */

/** Thrown by an operation and turned into the answer by the dispatcher; nothing that was done before it stays. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly body: Readonly<Record<string, unknown>>,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(JSON.stringify(body));
  }
}

/** The body of most `/v1` services. */
const classic = (status: number, code: number, description: string): Refusal =>
  new Refusal(status, { code, description, data: [], source: 'PartnerFD' });

/** The body of the newer services: agreements and account validation. */
const modern = (status: number, code: number, errorName: string, message: string): Refusal =>
  new Refusal(status, {
    code,
    message,
    description: message,
    errorName,
    isRetryable: false,
    parameters: {},
    errorMessageExtended: `InternalErrorCode=${code}`,
  });

const errorCodesPage = 'https://learn.microsoft.com/partner-center/developer/error-codes';

export const accessDenied = () => classic(401, 400, 'Access denied');
export const tokenMissing = () => classic(401, 800001, 'Partner Token missing in request context');
export const audienceRetired = () => classic(401, 900420, 'Token audience is invalid and no longer supported');
export const mfaRequired = () => classic(401, 10001, 'Authentication failed. MFA required.');
export const applicationOnlyRefused = () => classic(403, 900329, 'This resource does not support application-only authentication.');
export const insufficientPrivileges = () => classic(403, 900308, 'Insufficient privileges to complete the operation.');
export const notOnboarded = () => classic(403, 2030, "Partner isn't onboarded to sell in country/region");
export const noCommerceRelationship = (partner: string, customer: string) =>
  classic(403, 20002, `The partner ID ${partner} has no commerce relationship with the customer ID ${customer}.`);

export const invalidCustomerId = () => classic(400, 900118, 'Invalid Customer ID');
export const invalidRequest = () => classic(400, 800002, 'Invalid request input');
export const invalidInput = (detail: string) => classic(400, 2000, `Invalid input: ${detail}`);
/** `property` is named as the SDK names it, e.g. `BillingProfile.Email`. */
export const invalidProperty = (property: string) => classic(400, 3000, `Invalid property: ${property}`);
export const unparsableEnum = (value: string) =>
  classic(400, 900126, `Unable to parse enum: ${value} For more information, please visit ${errorCodesPage}`);
export const staleVersion = () => classic(400, 2055, 'The etag is stale: the resource was changed since it was read');
export const operationUnsupported = () => classic(400, 900141, "This operation isn't supported");
export const notFound = () => classic(404, 1000, 'Not found');
export const tenantNotFound = () => classic(404, 60003, 'Tenant not found');
export const userNotFound = () => classic(404, 60002, "User object ID isn't found");
export const productNotFound = () => classic(404, 400013, "Product wasn't found");
export const skuNotFound = () => classic(404, 400018, "SKU wasn't found");
export const availabilityNotFound = () => classic(404, 400019, 'Availability not found');
export const segmentRefused = () => classic(403, 400030, 'Access to the requested targetSegment is not allowed.');
export const agreementRequired = () =>
  classic(
    403,
    13605,
    'Either a partner confirmation of the customer acceptance of the Microsoft Customer Agreement must be provided or the customer must accept the Microsoft Customer Agreement in the Microsoft Admin Center before you can complete this purchase',
  );
export const accountUnderReview = (code: 800073 | 800074) =>
  classic(
    403,
    code,
    `Your customer account is currently under review. Check back in few days. Your patience is appreciated during this time. Learn more at ${errorCodesPage}`,
  );
export const accountNotApproved = () =>
  classic(
    403,
    800075,
    `Your Customer account wasn't approved. Transactions for this customer aren't allowed. Verify the customer account information is correct. For more information, refer to ${errorCodesPage}`,
  );

export const invalidOfferId = () => classic(400, 800004, 'Invalid offer ID');
export const cartNotFound = () => classic(404, 800008, 'Unable to retrieve cart ID');
export const errorInCartItems = () => classic(400, 800009, 'Error in Cart item(s)');
export const orderInProgress = () =>
  classic(409, 800060, 'Your order is in progress. Check your order history for recent orders in few minutes');
export const cartBeingProcessed = (cart: string) => classic(409, 800064, `Cart ${cart} is being processed by another request`);
export const cartAlreadySubmitted = (cart: string) => classic(400, 800065, `can't check out an already submitted cart ${cart}.`);
export const seatLimitExceeded = () =>
  classic(403, 800067, 'The desired seat count exceeded the maximum seat count allowed per subscription');
export const termUnavailable = () => classic(403, 800028, 'The initial purchase term is no longer available for purchase/update');
export const quantityNotAllowed = (line: number) =>
  classic(400, 900275, `The requested quantity for line item ${line} is not within the allowed quantity for this offer.`);
export const currencyUnsupported = (currency: string) =>
  classic(
    400,
    900169,
    `One or more of the order items do not support the given currency, ${currency}. Input currency should be either partner or customer (market) currency.`,
  );
export const invalidPromotionCode = () => classic(400, 27007, 'Invalid promotion code');
export const addOnWithoutBase = () => classic(400, 400041, 'The addon is not purchasable without a compatible base product');
export const orderNotFound = () => classic(404, 20000, 'Order ID not found');
export const subscriptionNotFound = (id: string) => classic(404, 20003, `Subscription with ID ${id} not found.`);
export const subscriptionDeleted = (id: string) => classic(400, 2011, `Subscription with ID ${id} and deleted status can't be updated.`);
export const quantityUnchangeableWhileSuspended = () =>
  classic(400, 2001, "Subscription quantity can't be increased or decreased while subscription is being suspended");
export const quantityOutOfLimits = () => classic(400, 2002, "Subscription quantity isn't within minimum and maximum allowed quantity");
export const statusUnchangeable = (wanted: string, present: string) =>
  classic(400, 800040, `Asset status can't be changed to ${wanted} from ${present}`);
export const subscriptionNotReady = () => classic(409, 800082, 'Subscription is not ready to be updated. Try again after sometime');
export const remainingSeatsExceeded = (wanted: number, left: number, item: string) =>
  classic(
    403,
    800088,
    `The requested number of ${wanted} seat/s exceeded the remaining limit of ${left} seats allowed per subscription for the CatalogID - ${item}`,
  );
export const quantityUndecreasable = () => classic(400, 800090, "Subscription quantity can't be decreased");
export const subscriptionSuspended = () => classic(400, 800091, "Can't update a subscription with suspended status");
export const renewalUnavailable = () => classic(400, 800093, "The subscription isn't eligible to be auto-renewed");
export const quantityUnchangeable = () => classic(400, 800095, "Can't update the seat quantity for this subscription");
export const billingCycleUnchangeable = () => classic(400, 800097, "Can't update the billing cycle for this subscription");
export const cancellationWindowPassed = () =>
  classic(400, 900117, 'You have passed your 7-day cancellation window. We are unable to cancel your purchase');
export const reductionWindowPassed = () =>
  classic(400, 900214, 'You have passed your 168-hour window for reducing seats for this subscription.');
export const updateNotAllowedAnyMore = () => classic(400, 900279, 'Update operations are no longer allowed for this subscription.');
export const sandboxLimitMet = () => classic(400, 800018, 'The sandbox limit has been met');

export const registrationNumberUnsupported = () => classic(400, 600002, "Organization registration ID value isn't supported");
export const registrationNumberMissing = () => classic(400, 600049, 'Organization registration ID information is missing');
export const registrationNumberInvalid = (pattern: string) =>
  classic(400, 600050, `Organization registration ID information is invalid and should be of the format ${pattern}`);
export const phoneMissing = () => classic(400, 600051, 'Customer phone number is missing');

export const attestationMissing = () => classic(400, 900206, 'Partner Attestation is missing');
export const agreementExists = () =>
  modern(400, 600061, 'PartnerConfirmedAgreementAlreadyExists', 'A partner confirmed agreement already exists for the customer.');
export const accountStatusNotFound = (customer: string) =>
  modern(404, 600074, 'AccountStatusNotFound', `Account Status for the customer, ${customer} was not found.`);

export const unexpected = () => classic(500, 800003, 'Unexpected service error');

/** The gateway in front of all services: neither `code` nor `description`. */
export const throttled = (seconds: number) =>
  new Refusal(
    429,
    { statusCode: 429, message: `Rate limit is exceeded. Try again in ${seconds} seconds.` },
    { 'Retry-After': String(seconds) },
  );

/** Any status and code, for the fault switchboard. */
export const asked = (status: number, code: number, description: string) => classic(status, code, description);

/** Not Microsoft's: what the sandbox does not know, by name. */
export const notSupported = (sentence: string) => new Refusal(501, { code: 0, description: sentence, data: [], source: 'Sandbox' });
