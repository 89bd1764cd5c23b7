/**
 * The named conditions that both languages share, with the number of values that each takes.
 * The key is FetchXML's operator; the Web API has it as `Microsoft.Dynamics.CRM.<function>`.
 */
type Operator = { readonly function: string; readonly values: 'none' | 'one' | 'many' };

const operator = (functionName: string, values: Operator['values']): Operator => ({ function: functionName, values });

export const operators: ReadonlyMap<string, Operator> = new Map([
  ['yesterday', operator('Yesterday', 'none')],
  ['today', operator('Today', 'none')],
  ['tomorrow', operator('Tomorrow', 'none')],
  ['last-seven-days', operator('Last7Days', 'none')],
  ['next-seven-days', operator('Next7Days', 'none')],
  ['last-week', operator('LastWeek', 'none')],
  ['this-week', operator('ThisWeek', 'none')],
  ['next-week', operator('NextWeek', 'none')],
  ['last-month', operator('LastMonth', 'none')],
  ['this-month', operator('ThisMonth', 'none')],
  ['next-month', operator('NextMonth', 'none')],
  ['last-year', operator('LastYear', 'none')],
  ['this-year', operator('ThisYear', 'none')],
  ['next-year', operator('NextYear', 'none')],
  ['on', operator('On', 'one')],
  ['on-or-before', operator('OnOrBefore', 'one')],
  ['on-or-after', operator('OnOrAfter', 'one')],
  ['last-x-hours', operator('LastXHours', 'one')],
  ['next-x-hours', operator('NextXHours', 'one')],
  ['last-x-days', operator('LastXDays', 'one')],
  ['next-x-days', operator('NextXDays', 'one')],
  ['last-x-weeks', operator('LastXWeeks', 'one')],
  ['next-x-weeks', operator('NextXWeeks', 'one')],
  ['last-x-months', operator('LastXMonths', 'one')],
  ['next-x-months', operator('NextXMonths', 'one')],
  ['last-x-years', operator('LastXYears', 'one')],
  ['next-x-years', operator('NextXYears', 'one')],
  ['olderthan-x-minutes', operator('OlderThanXMinutes', 'one')],
  ['olderthan-x-hours', operator('OlderThanXHours', 'one')],
  ['olderthan-x-days', operator('OlderThanXDays', 'one')],
  ['olderthan-x-weeks', operator('OlderThanXWeeks', 'one')],
  ['olderthan-x-months', operator('OlderThanXMonths', 'one')],
  ['olderthan-x-years', operator('OlderThanXYears', 'one')],
  ['eq-userid', operator('EqualUserId', 'none')],
  ['ne-userid', operator('NotEqualUserId', 'none')],
  ['eq-userteams', operator('EqualUserTeams', 'none')],
  ['eq-useroruserteams', operator('EqualUserOrUserTeams', 'none')],
  ['eq-userlanguage', operator('EqualUserLanguage', 'none')],
  ['eq-businessid', operator('EqualBusinessId', 'none')],
  ['ne-businessid', operator('NotEqualBusinessId', 'none')],
  ['contain-values', operator('ContainValues', 'many')],
  ['not-contain-values', operator('DoesNotContainValues', 'many')],
]);

/** Known to the service, not held here: fiscal calendars and hierarchies. */
const beyond = new Map([
  ['above', 'Above'],
  ['eq-or-above', 'AboveOrEqual'],
  ['under', 'Under'],
  ['eq-or-under', 'UnderOrEqual'],
  ['not-under', 'NotUnder'],
  ['eq-useroruserhierarchy', 'EqualUserOrUserHierarchy'],
  ['eq-useroruserhierarchyandteams', 'EqualUserOrUserHierarchyAndTeams'],
  ['this-fiscal-year', 'ThisFiscalYear'],
  ['this-fiscal-period', 'ThisFiscalPeriod'],
  ['next-fiscal-year', 'NextFiscalYear'],
  ['next-fiscal-period', 'NextFiscalPeriod'],
  ['last-fiscal-year', 'LastFiscalYear'],
  ['last-fiscal-period', 'LastFiscalPeriod'],
  ['last-x-fiscal-years', 'LastXFiscalYears'],
  ['last-x-fiscal-periods', 'LastXFiscalPeriods'],
  ['next-x-fiscal-years', 'NextXFiscalYears'],
  ['next-x-fiscal-periods', 'NextXFiscalPeriods'],
  ['in-fiscal-year', 'InFiscalYear'],
  ['in-fiscal-period', 'InFiscalPeriod'],
  ['in-fiscal-period-and-year', 'InFiscalPeriodAndYear'],
  ['in-or-before-fiscal-period-and-year', 'InOrBeforeFiscalPeriodAndYear'],
  ['in-or-after-fiscal-period-and-year', 'InOrAfterFiscalPeriodAndYear'],
]);

export const isBeyond = (operatorName: string): boolean => beyond.has(operatorName);

const functionsBeyond = new Set(beyond.values());

export const isFunctionBeyond = (functionName: string): boolean => functionsBeyond.has(functionName);

const byFunction = new Map([...operators].map(([name, { function: functionName }]) => [functionName, name]));

/** FetchXML's operator behind a query function's bare name, such as `LastXDays`. */
export const operatorOfFunction = (functionName: string): string | undefined => byFunction.get(functionName);
