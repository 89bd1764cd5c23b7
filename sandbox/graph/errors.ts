/** What Microsoft Graph answers when it refuses: status, code and sentence as its pages and answers of the real service have them. */

/** Thrown by an operation and turned into the answer; nothing that was done before it stays. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

export const tokenMissing = () => new Refusal(401, 'InvalidAuthenticationToken', 'Access token is empty.');
export const tokenMalformed = () => new Refusal(401, 'InvalidAuthenticationToken', 'CompactToken parsing failed with error code: 80049217');
/** Altered or expired: whoever validates tokens here does not tell which. */
export const tokenInvalid = () => new Refusal(401, 'InvalidAuthenticationToken', 'Access token validation failure.');
export const audienceInvalid = () => new Refusal(401, 'InvalidAuthenticationToken', 'Access token validation failure. Invalid audience.');

export const accessDenied = () => new Refusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
export const delegatedOnly = () => new Refusal(400, 'BadRequest', '/me request is only valid with delegated authentication flow.');
export const invalidUser = (name: string) => new Refusal(404, 'ErrorInvalidUser', `The requested user '${name}' is invalid.`);

export const unreadablePayload = () =>
  new Refusal(
    400,
    'BadRequest',
    'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
  );
export const invalidPayload = (member: string) =>
  new Refusal(400, 'RequestBodyRead', `The value of the property '${member}' is missing or has the wrong type.`);
export const noRecipients = () =>
  new Refusal(
    400,
    'ErrorInvalidRecipients',
    "At least one recipient is not valid., A message can't be sent because it contains no recipients.",
  );
export const unresolvedRecipient = (address: string) =>
  new Refusal(
    400,
    'ErrorInvalidRecipients',
    `At least one recipient is not valid., Recipient '${address}' is not resolved. All recipients must be resolved before a message can be submitted.`,
  );
export const itemNotFound = () =>
  new Refusal(
    404,
    'ErrorItemNotFound',
    'The specified object was not found in the store., The process failed to get the correct properties.',
  );
export const invalidTop = (value: string) =>
  new Refusal(
    400,
    'BadRequest',
    `Invalid value '${value}' for $top query option found. The $top query option requires a non-negative integer value.`,
  );
export const unknownProperty = (name: string) =>
  new Refusal(400, 'RequestBroker--ParseUri', `Could not find a property named '${name}' on type 'microsoft.graph.message'.`);

/** `retryAfter` in seconds. */
export const throttled = (retryAfter: number) =>
  new Refusal(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', { 'Retry-After': String(retryAfter) });
export const unexpected = () => new Refusal(500, 'InternalServerError', 'Unable to process the request.');
export const notSupported = (sentence: string) => new Refusal(501, 'notImplemented', sentence);
