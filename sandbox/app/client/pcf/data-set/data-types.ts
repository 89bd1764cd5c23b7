import type { AttributeDefinition } from '../../../contract/table';
import type { ViewColumn } from '../../../contract/view';

const types: Readonly<Record<ViewColumn['type'], string>> = {
  string: 'SingleLine.Text',
  memo: 'Multiple',
  integer: 'Whole.None',
  bigint: 'Whole.None',
  decimal: 'Decimal',
  double: 'FP',
  money: 'Currency',
  boolean: 'TwoOptions',
  datetime: 'DateAndTime.DateAndTime',
  picklist: 'OptionSet',
  multiselectpicklist: 'MultiSelectOptionSet',
  state: 'OptionSet',
  status: 'OptionSet',
  lookup: 'Lookup.Simple',
  customer: 'Lookup.Customer',
  owner: 'Lookup.Owner',
  uniqueidentifier: 'SingleLine.Text',
  entityname: 'SingleLine.Text',
};

const textFormats: Readonly<Record<string, string>> = {
  email: 'SingleLine.Email',
  phone: 'SingleLine.Phone',
  url: 'SingleLine.URL',
  textarea: 'SingleLine.TextArea',
};

/** A column's type in the words of control manifests. */
export const dataTypeOf = (type: ViewColumn['type'], attribute: AttributeDefinition | undefined): string => {
  const format = attribute?.format ?? '';
  if (type === 'string') return textFormats[format] ?? types.string;
  if (type === 'datetime' && (format === 'date' || attribute?.dateBehavior === 'DateOnly')) return 'DateAndTime.DateOnly';
  return types[type];
};
