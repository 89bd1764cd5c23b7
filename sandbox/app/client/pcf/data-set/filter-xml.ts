import { NotInClientApi } from '../../xrm/refusing';

type FilterExpression = ComponentFramework.PropertyHelper.DataSetApi.FilterExpression;
type ConditionExpression = ComponentFramework.PropertyHelper.DataSetApi.ConditionExpression;

/** The platform's numbers (`Microsoft.Xrm.Sdk.Query.ConditionOperator`) in the words of FetchXML. */
const operators: ReadonlyMap<number, string> = new Map([
  [0, 'eq'],
  [1, 'ne'],
  [2, 'gt'],
  [3, 'lt'],
  [4, 'ge'],
  [5, 'le'],
  [6, 'like'],
  [7, 'not-like'],
  [8, 'in'],
  [9, 'not-in'],
  [12, 'null'],
  [13, 'not-null'],
  [14, 'yesterday'],
  [15, 'today'],
  [16, 'tomorrow'],
  [17, 'last-seven-days'],
  [18, 'next-seven-days'],
  [19, 'last-week'],
  [20, 'this-week'],
  [22, 'last-month'],
  [23, 'this-month'],
  [25, 'on'],
  [26, 'on-or-before'],
  [27, 'on-or-after'],
  [28, 'last-year'],
  [29, 'this-year'],
  [33, 'last-x-days'],
  [34, 'next-x-days'],
  [37, 'last-x-months'],
  [38, 'next-x-months'],
  [49, 'like'],
  [87, 'contain-values'],
]);

const contains = 49;
const severalValues = new Set(['in', 'not-in', 'contain-values']);
const noValue = /^(?:null|not-null|yesterday|today|tomorrow|(?:last|this)-(?:week|month|year)|(?:last|next)-seven-days)$/;

/** The control's filter as a `<filter>` of FetchXML; an operator that the sandbox lacks refuses by name. */
export const filterXml = (expression: FilterExpression): string => {
  const page = document.implementation.createDocument(null, 'filter');
  fill(page.documentElement, expression);
  return new XMLSerializer().serializeToString(page);
};

const fill = (filter: Element, { conditions, filterOperator, filters = [] }: FilterExpression): void => {
  filter.setAttribute('type', filterOperator === 1 ? 'or' : 'and');
  for (const condition of conditions) filter.append(conditionElement(filter.ownerDocument, condition));
  for (const inner of filters) {
    const element = filter.ownerDocument.createElement('filter');
    fill(element, inner);
    filter.append(element);
  }
};

const conditionElement = (page: Document, { attributeName, conditionOperator, value, entityAliasName }: ConditionExpression): Element => {
  const operator = operators.get(conditionOperator);
  if (operator === undefined) throw new NotInClientApi(`the condition operator ${conditionOperator} of a data set`);
  const condition = page.createElement('condition');
  if (entityAliasName) condition.setAttribute('entityname', entityAliasName);
  condition.setAttribute('attribute', attributeName);
  condition.setAttribute('operator', operator);
  const values = Array.isArray(value) ? value : [value];
  if (severalValues.has(operator))
    for (const each of values) {
      const element = page.createElement('value');
      element.textContent = each;
      condition.append(element);
    }
  else if (!noValue.test(operator)) condition.setAttribute('value', conditionOperator === contains ? `%${values[0]}%` : (values[0] ?? ''));
  return condition;
};
