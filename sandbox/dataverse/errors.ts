/**
 * A refusal of the Web API: what the real service answers, status, code and sentence.
 * Sources: "Web service error codes" and "Troubleshoot Dataverse Web API client errors" of the documentation.
 */
export class DataverseError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

const refusal = (status: number, code: string, message: string) => new DataverseError(status, code, message);

export const notSignedIn = () =>
  new DataverseError(401, '0x80040115', 'The request is not authenticated.', { 'WWW-Authenticate': 'Bearer' });
export const unknownUser = (who: string) =>
  refusal(403, '0x80072560', `The user is not a member of the organization. No enabled user of this organization has the id ${who}.`);

export const segmentNotFound = (segment: string) => refusal(404, '0x8006088a', `Resource not found for the segment '${segment}'.`);
export const noResourceForMethod = (url: string) => refusal(404, '', `No HTTP resource was found that matches the request URI '${url}'.`);
/** What a table without rows of its own answers to a write. */
export const messageNotSupported = (message: string, table: string) =>
  refusal(400, '0x80040800', `The '${message}' method does not support entities of type '${table}'.`);
export const methodNotAllowed = (method: string) =>
  refusal(405, '0x80060888', `The requested resource does not support http method '${method}'.`);
export const rowNotFound = (table: string, id: string) => refusal(404, '0x80040217', `Entity '${table}' With Id = ${id} Does Not Exist`);
export const rowNotFoundByKey = (table: string) =>
  refusal(404, '0x80060891', `A record with the specified key values does not exist in ${table} entity`);
export const tableNotFound = (name: string) =>
  refusal(404, '0x80060888', `The entity with a name = '${name}' was not found in the MetadataCache.`);
export const definitionNotFound = (what: string, name: string) => refusal(404, '0x80060891', `Could not find ${what} with name '${name}'.`);

export const badQuery = (detail: string) => refusal(400, '0x80060888', detail);
export const unknownProperty = (property: string, table: string) =>
  refusal(400, '0x80060888', `Could not find a property named '${property}' on type 'Microsoft.Dynamics.CRM.${table}'.`);
export const unknownAttribute = (table: string, attribute: string) =>
  refusal(400, '0x80041103', `'${table}' entity doesn't contain attribute with Name = '${attribute}' and NameMapping = 'Logical'.`);
export const notAKey = (table: string) =>
  refusal(400, '0x80060888', `The specified key properties are not defined as an alternate key of the entity '${table}'.`);
export const wrongLiteral = (type: string, value: unknown) =>
  refusal(400, '0x80060888', `The value '${String(value)}' cannot be converted to the expected type '${type}'.`);

const payload = (detail: string) => refusal(400, '0x80048d19', `Error identified in Payload provided by the user : ${detail}`);
export const badParameter = (parameter: string, operation: string) =>
  payload(`the parameter '${parameter}' of '${operation}' is missing or not of its type.`);
export const malformedBody = () => payload('the request body is not a valid JSON object.');
export const unknownMember = (property: string, table: string) =>
  payload(
    `Invalid property '${property}' was found in entity 'Microsoft.Dynamics.CRM.${table}'. The property '${property}' does not exist on type 'Microsoft.Dynamics.CRM.${table}'. Make sure to only use property names that are defined by the type.`,
  );
export const undeclaredNavigation = (property: string) =>
  payload(
    `An undeclared property '${property}' which only has property annotations in the payload but no property value was found in the payload. In OData, only declared navigation properties and declared named streams can be represented as properties without values.`,
  );
export const wrongMemberType = (property: string, type: string, value: unknown) =>
  payload(`Cannot convert the value '${String(value)}' of the property '${property}' to the expected type '${type}'.`);
export const lookupSetDirectly = (property: string) =>
  payload(`CRM do not support direct update of Entity Reference properties, Use Navigation properties instead. Property: '${property}'.`);

export const tooLong = (table: string, attribute: string, maximum: number) =>
  refusal(
    400,
    '0x80044331',
    `A validation error occurred.  The length of the '${attribute}' attribute of the '${table}' entity exceeded the maximum allowed length of '${maximum}'.`,
  );
export const outOfRange = (table: string, attribute: string) =>
  refusal(
    400,
    '0x80044330',
    `A validation error occurred. The value of '${attribute}' on record of type '${table}' is outside the valid range.`,
  );
export const notAnOption = (table: string, attribute: string, value: unknown, accepted: readonly number[]) =>
  refusal(
    400,
    '0x80044330',
    `A validation error occurred. The value ${String(value)} of '${attribute}' on record of type '${table}' is outside the valid range. Accepted Values: ${accepted.join(',')}`,
  );
export const statusNotOfState = (table: string, status: number, state: number, id: string) =>
  refusal(400, '0x80048408', `${status} is not a valid status code for state code ${state} on ${table} with Id ${id}.`);
export const requiredMissing = (table: string, attribute: string) =>
  refusal(400, '0x80040203', `The attribute '${attribute}' of entity '${table}' is required and cannot be null.`);

/** Its sentence is the platform's; the code is that of every missing argument. */
export const currencyRequired = (table: string) =>
  refusal(400, '0x80040203', `The currency cannot be null. Amounts of '${table}' need one.`);

export const versionMismatch = () =>
  refusal(412, '0x80060882', "The version of the existing record doesn't match the RowVersion property provided.");
export const alreadyExists = () => refusal(412, '0x80040237', 'A record with matching key values already exists.');
export const duplicateId = () => refusal(412, '0x80040237', 'Cannot insert duplicate key.');
export const duplicateKey = (labels: readonly string[], key: string) =>
  refusal(
    412,
    '0x80060892',
    `A record that has the attribute values ${labels.join(', ')} already exists. The entity key ${key} requires that this set of attributes contains unique values. Select unique values and try again.`,
  );
export const associationHinders = () =>
  refusal(400, '0x80040227', 'The object you tried to delete is associated with another object and cannot be deleted.');
export const alreadyAssociated = () => refusal(412, '0x80040237', 'Cannot insert duplicate key.');

export const missingPrivilege = (user: string, roles: number, privileges: number, privilege: string, table: string) =>
  refusal(
    403,
    '0x80040220',
    `Principal user (Id=${user}, type=8, roleCount=${roles}, privilegeCount=${privileges}, accessMode=0), is missing ${privilege} privilege on entity '${table}'. context.Caller=${user}. Consider adding missed privilege to one of the principal (user/team) roles.`,
  );
/** A privilege that is about no table. */
export const missingOrganizationPrivilege = (user: string, roles: number, privileges: number, privilege: string) =>
  refusal(
    403,
    '0x80040220',
    `Principal user (Id=${user}, type=8, roleCount=${roles}, privilegeCount=${privileges}, accessMode=0), is missing ${privilege} privilege. context.Caller=${user}. Consider adding missed privilege to one of the principal (user/team) roles.`,
  );
export const missingAccess = (user: string, right: string, id: string, table: string) =>
  refusal(403, '0x80048306', `Principal with id ${user} does not have ${right} right(s) for record with id ${id} of entity ${table}`);

export const notASolution = (reason: string) => refusal(400, '0x80048060', reason);
export const olderSolution = (name: string, installed: string) =>
  refusal(400, '0x8004f043', `The solution ${name} is installed in the newer version ${installed}.`);
export const otherMode = (installedManaged: boolean) => {
  const [installed, supplied] = installedManaged ? ['a managed', 'unmanaged'] : ['an unmanaged', 'managed'];
  return refusal(
    400,
    '0x80048060',
    `The solution is already installed on the system as ${installed} solution and the package supplied is attempting to install it in ${supplied} mode. Import can only update solutions when the modes match. Uninstall the current solution and try again.`,
  );
};

export const notChangeTracked = (table: string) => refusal(400, '0x80072031', `Change tracking is not enabled for the entity '${table}'.`);
export const trackChangesWithOptions = () =>
  refusal(400, '0x80060888', 'odata.track-changes can only be combined with the query option $select.');
export const deltaTokenExpired = () =>
  refusal(400, '0x80044352', 'The version stamp associated with the client has expired. Please perform a full sync.');

export const aggregateLimit = () => refusal(400, '0x8004e023', 'The maximum record limit is exceeded. Reduce the number of records.');
export const batchTooLong = () => refusal(400, '0x80060888', 'The batch request exceeds the maximum of 1000 operations.');
export const badBatch = (detail: string) => refusal(400, '0x80060888', detail);

/** Service protection limits: 429 with the seconds to wait. */
export const tooManyRequests = (seconds: number) =>
  new DataverseError(429, '0x80072322', 'Number of requests exceeded the limit of 6000 over time window of 300 seconds.', {
    'Retry-After': String(seconds),
  });
