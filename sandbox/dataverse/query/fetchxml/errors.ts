import { QueryError } from '../query-error';

/** The refusals of FetchXML, in the service's own sentences where they are known. */

export const invalidXml = (detail: string) => new QueryError(`Invalid XML. ${detail}`, null, '0x80040201');
export const misplaced = (element: string, parent: string, position: number) =>
  new QueryError(`Invalid Child Node, valid nodes are known. NodeName = ${element} ParentNode = ${parent}`, position, '0x80041134');
export const missing = (attribute: string, element: string, position: number) =>
  new QueryError(`The required attribute '${attribute}' of the element '${element}' is missing.`, position, '0x80041106');
export const badValue = (value: string, attribute: string, element: string, position: number) =>
  new QueryError(`The value '${value}' of the attribute '${attribute}' of the element '${element}' is not valid.`, position, '0x80041106');
export const unknownTable = (name: string, position: number) =>
  new QueryError(
    `The entity with a name = '${name}' with namemapping = 'Logical' was not found in the MetadataCache.`,
    position,
    '0x80041102',
  );
export const unknownAttribute = (table: string, attribute: string, position: number) =>
  new QueryError(
    `'${table}' entity doesn't contain attribute with Name = '${attribute}' and NameMapping = 'Logical'.`,
    position,
    '0x80041103',
  );
export const unknownAlias = (alias: string, position: number) =>
  new QueryError(`Link entity with name or alias ${alias} is not found`, position, '0x80040203');
export const aliasTwice = (alias: string, position: number) =>
  new QueryError(`Alias ${alias} is used more than once in the query.`, position, '0x80041130');
export const unknownOperator = (operator: string, position: number) =>
  new QueryError(`Invalid condition operator '${operator}'.`, position, '0x80041107');
export const wrongNumberOfValues = (operator: string, wanted: string, given: number, position: number) =>
  new QueryError(`The ConditionOperator.${operator} requires ${wanted} value/s, not ${given}.`, position, '0x80040203');
export const topWithPaging = () => new QueryError("The top attribute can't be specified with paging attribute page", null, '0x8004E024');
export const aggregateWithoutAlias = (column: string, position: number) =>
  new QueryError(`Attribute '${column}' of an aggregate query needs an alias and either aggregate or groupby.`, position, '0x8004E022');
export const orderWithoutAlias = (position: number) =>
  new QueryError('An attribute can not be specified for an order clause for an aggregate Query. Use an alias', position, '0x8004E021');
export const orderByAlias = (position: number) =>
  new QueryError('An alias can not be specified for an order clause for a non-aggregate Query. Use an attribute', position, '0x8004E020');
export const unknownOrderAlias = (alias: string) =>
  new QueryError(`The alias '${alias}' of an order is none of the query.`, null, '0x8004E021');
export const tooManyLinks = () => new QueryError('Number of link entities in query exceeded maximum limit.', null, '0x8004430D');
export const tooManyConditions = () => new QueryError('Number of conditions in query exceeded maximum limit.', null, '0x8004430C');
export const malformedCookie = () => new QueryError('Malformed XML in the Paging Cookie', null, '0x80041129');
