import { NotSupported } from '../../../../../sandbox/platform/not-supported';
import { readODataQuery } from '../../../../../sandbox/dataverse/query/odata/read';
import { QueryError } from '../../../../../sandbox/dataverse/query/query-error';
import { names } from '../names';

const refusalOf = (options: readonly (readonly [string, string])[]): unknown => {
  try {
    readODataQuery(options, 'account', names);
  } catch (error) {
    return error;
  }
  return null;
};
const filter = (text: string) => refusalOf([['$filter', text]]);

describe('what is malformed', () => {
  test.each<[string, number | null, string]>([
    ['', 0, "Expression expected at position 0 in ''."],
    ['name eq', 7, "Expression expected at position 7 in 'name eq'."],
    ["(name eq 'a'", 12, "')' expected at position 12 in '(name eq 'a''."],
    ["name eq 'a' revenue", 12, "Syntax error at position 12 in 'name eq 'a' revenue'."],
    ["name eq 'O'Brian'", 16, "There is an unterminated literal at position 16 in 'name eq 'O'Brian''."],
    ['name eq "a', 8, "There is an unterminated literal at position 8 in 'name eq \"a'."],
    ['name eq #', 8, "Syntax error: character '#' is not valid at position 8 in 'name eq #'."],
    ['revenue eq 12abc', 11, "Syntax error: character '1' is not valid at position 11 in 'revenue eq 12abc'."],
    ['name eq @p9', 8, "The parameter alias '@p9' has no value in the query."],
    ["Account_Tasks/any(t t/subject eq 'x')", 20, "':' expected at position 20 in 'Account_Tasks/any(t t/subject eq 'x')'."],
    ['Account_Tasks/all()', 18, "Syntax error at position 18 in 'Account_Tasks/all()'."],
    ['name/ eq 1', 9, "Syntax error at position 9 in 'name/ eq 1'."],
  ])('%s', (text, position, message) => {
    expect(filter(text)).toEqual(expect.objectContaining({ position, message, status: 400 }));
    expect(filter(text)).toBeInstanceOf(QueryError);
  });

  test('nesting without end', () => {
    expect(filter(`${'('.repeat(5000)}name eq 'a'${')'.repeat(5000)}`)).toEqual(
      expect.objectContaining({ message: expect.stringContaining('Recursion limit') }),
    );
    expect(filter(`${'not '.repeat(5000)}contains(name,'a')`)).toBeInstanceOf(QueryError);
  });

  test('aliases that would grow without end', () => {
    expect(
      refusalOf([
        ['$filter', 'name eq @a'],
        ['@a', '[@b,@b]'],
        ['@b', '[@a,@a]'],
      ]),
    ).toBeInstanceOf(QueryError);
  });
});

describe('what the service would refuse', () => {
  test.each<[Record<string, string>, string]>([
    [{ $filter: "Name eq 'a'" }, "Could not find a property named 'Name' on type 'Microsoft.Dynamics.CRM.account'."],
    [{ $filter: "primarycontactid/name eq 'a'" }, "Could not find a property named 'name' on type 'Microsoft.Dynamics.CRM.contact'."],
    [
      { $filter: "Account_Tasks/subject eq 'a'" },
      "Could not find a property named 'Account_Tasks' on type 'Microsoft.Dynamics.CRM.account'.",
    ],
    [{ $filter: "Account_Tasks/any(t:name eq 'a')" }, "Could not find a property named 'name' on type 'Microsoft.Dynamics.CRM.task'."],
    [
      { $filter: "primarycontactid/any(t:t/fullname eq 'a')" },
      "Any/All may only be used following a collection, and 'primarycontactid' is none.",
    ],
    [{ $filter: 'statuscode in (1,2,3)' }, 'The method or operation is not implemented.'],
    [{ $filter: 'name' }, 'The $filter expression must evaluate to a single boolean value.'],
    [
      { $filter: 'frobnicate(name)' },
      "An unknown function with name 'frobnicate' was found. This may also be a function import or a key lookup on a navigation property, which is not allowed.",
    ],
    [
      { $filter: 'contains(name)' },
      "No function signature for the function with name 'contains' matches the specified arguments. The function signatures considered are: contains(Edm.String, Edm.String).",
    ],
    [{ $select: 'name,nothing' }, "Could not find a property named 'nothing' on type 'Microsoft.Dynamics.CRM.account'."],
    [{ $expand: 'PrimaryContactId' }, "Could not find a property named 'PrimaryContactId' on type 'Microsoft.Dynamics.CRM.account'."],
    [
      { $expand: 'name' },
      "Property 'name' on type 'Microsoft.Dynamics.CRM.account' is not a navigation property or complex property. Only navigation properties can be expanded.",
    ],
    [{ $expand: 'Account_Tasks/$ref' }, 'Expand with $ref is only supported on lookup type navigation property.'],
    [
      { $expand: 'primarycontactid($top=1)' },
      'Only $select and $filter clause can be provided while doing $expand on many-to-one relationship or nested one-to-many relationship.',
    ],
    [
      { $expand: 'Account_Tasks($orderby=subject;$expand=ownerid)' },
      'Only $select and $filter clause can be provided while doing $expand on many-to-one relationship or nested one-to-many relationship.',
    ],
    [
      { $expand: Array.from({ length: 16 }, () => 'ownerid').join() },
      'The number of $expand options in the query exceeds the maximum of 15.',
    ],
    [{ $top: '-1' }, "Invalid value '-1' for $top query option found. The $top query option requires a non-negative integer value."],
    [{ $top: 'many' }, "Invalid value 'many' for $top query option found. The $top query option requires a non-negative integer value."],
    [{ $count: 'yes' }, "Invalid value 'yes' for $count query option found. The $count query option requires true or false."],
    [{ $skip: '10' }, 'The query parameter $skip is not supported'],
    [
      { $apply: 'aggregate(revenue with sum as total)', $orderby: 'total' },
      'The query node SingleValueOpenPropertyAccess is not supported.',
    ],
    [{ $apply: 'groupby((createdon))' }, "Grouping by the date and time property 'createdon' is not supported."],
    [
      { $filter: "Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon')" },
      "No function signature for the function with name 'Microsoft.Dynamics.CRM.LastXDays' matches the specified arguments. The function signatures considered are: Microsoft.Dynamics.CRM.LastXDays(PropertyName, PropertyValue).",
    ],
  ])('%j', (options, message) => {
    const refusal = refusalOf(Object.entries(options));
    expect(refusal).toBeInstanceOf(QueryError);
    expect(refusal).toEqual(expect.objectContaining({ message }));
  });

  test('an option twice', () => {
    expect(
      refusalOf([
        ['$top', '1'],
        ['$top', '2'],
      ]),
    ).toEqual(
      expect.objectContaining({ message: "Query option '$top' was specified more than once, but it must be specified at most once." }),
    );
  });
});

describe('what is not held here is refused by name', () => {
  test.each<[Record<string, string>, string]>([
    [{ $compute: 'a' }, 'query option $compute'],
    [{ name: 'x' }, 'query option name'],
    [{ $filter: "tolower(name) eq 'a'" }, 'the function tolower in a comparison of $filter'],
    [{ $filter: 'revenue add 1 eq 2' }, 'the arithmetic operator add in $filter'],
    [{ $filter: 'Account_Tasks/$count gt 2' }, '$count of a collection in $filter'],
    [{ $filter: "contains(name,'[a-z]')" }, 'the wildcard [a-z] in a text filter'],
    [
      { $filter: "Microsoft.Dynamics.CRM.Under(PropertyName='parentaccountid',PropertyValue='x')" },
      'the query function Microsoft.Dynamics.CRM.Under',
    ],
    [{ $expand: 'Account_Tasks($count=true)' }, 'query option $count inside $expand'],
    [{ $apply: 'concat(aggregate($count as n))' }, '$apply transformation concat'],
    [{ $apply: 'aggregate($count as n)/filter(n gt 1)' }, 'a $apply transformation after aggregate'],
  ])('%j', (options, gap) => {
    expect(refusalOf(Object.entries(options))).toEqual(new NotSupported(gap));
  });
});
