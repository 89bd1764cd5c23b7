import { QueryError } from '../query-error';

/** The refusals of the service's OData layer, in its own sentences. Positions count from 0. */

export const syntaxError = (position: number, text: string) =>
  new QueryError(`Syntax error at position ${position} in '${text}'.`, position);
export const unterminated = (position: number, text: string) =>
  new QueryError(`There is an unterminated literal at position ${position} in '${text}'.`, position);
export const unexpectedCharacter = (character: string, position: number, text: string) =>
  new QueryError(`Syntax error: character '${character}' is not valid at position ${position} in '${text}'.`, position);
export const expressionExpected = (position: number, text: string) =>
  new QueryError(`Expression expected at position ${position} in '${text}'.`, position);
export const expected = (what: string, position: number, text: string) =>
  new QueryError(`'${what}' expected at position ${position} in '${text}'.`, position);
export const tooDeep = () => new QueryError('Recursion limit reached: the query nests deeper than the service allows.', null);

export const unknownProperty = (property: string, table: string) =>
  new QueryError(`Could not find a property named '${property}' on type 'Microsoft.Dynamics.CRM.${table}'.`);
export const notANavigation = (property: string, table: string) =>
  new QueryError(
    `Property '${property}' on type 'Microsoft.Dynamics.CRM.${table}' is not a navigation property or complex property. Only navigation properties can be expanded.`,
  );
export const notACollection = (property: string) =>
  new QueryError(`Any/All may only be used following a collection, and '${property}' is none.`);
export const unknownFunction = (name: string) =>
  new QueryError(
    `An unknown function with name '${name}' was found. This may also be a function import or a key lookup on a navigation property, which is not allowed.`,
  );
export const wrongArguments = (name: string, parameters: string) =>
  new QueryError(
    `No function signature for the function with name '${name}' matches the specified arguments. The function signatures considered are: ${name}(${parameters}).`,
  );
export const nodeNotSupported = (node: string) => new QueryError(`The query node ${node} is not supported.`);
/** What the service says to `in`: its library parses the operator, Dataverse has none. */
export const notImplemented = () => new QueryError('The method or operation is not implemented.', null, '0x80040224', 501);
export const notBoolean = () => new QueryError('The $filter expression must evaluate to a single boolean value.');
export const aliasMissing = (alias: string, position: number) =>
  new QueryError(`The parameter alias '${alias}' has no value in the query.`, position);
export const badTop = (value: string) =>
  new QueryError(`Invalid value '${value}' for $top query option found. The $top query option requires a non-negative integer value.`);
export const badCount = (value: string) =>
  new QueryError(`Invalid value '${value}' for $count query option found. The $count query option requires true or false.`);
export const optionTwice = (option: string) =>
  new QueryError(`Query option '${option}' was specified more than once, but it must be specified at most once.`);
export const optionNotSupported = (option: string) => new QueryError(`The query parameter ${option} is not supported`);
export const referenceOfCollection = () => new QueryError('Expand with $ref is only supported on lookup type navigation property.');
export const onlySelectAndFilter = () =>
  new QueryError(
    'Only $select and $filter clause can be provided while doing $expand on many-to-one relationship or nested one-to-many relationship.',
  );
export const tooManyExpands = () => new QueryError('The number of $expand options in the query exceeds the maximum of 15.');
export const dateGrouping = (property: string) => new QueryError(`Grouping by the date and time property '${property}' is not supported.`);
