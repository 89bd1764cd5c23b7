import { fold } from '../../platform/database';
import { NotSupported } from '../../platform/not-supported';
import { parseEnumeration } from '../protocol/enumeration';
import { readFilter } from '../protocol/filter';

const columns = {
  CompanyName: 'company',
  Domain: 'domain',
  IndirectReseller: 'reseller',
  IndirectCloudSolutionProvider: 'reseller',
} as const;
type Field = keyof typeof columns;
const fields: readonly Field[] = ['CompanyName', 'Domain', 'IndirectReseller', 'IndirectCloudSolutionProvider'];

/** The column by which customers are searched and the beginning that it must have, without case. */
export const readCustomerFilter = (text: string): { readonly column: (typeof columns)[Field]; readonly prefix: string } => {
  const { field, operator, value } = readFilter(text);
  if (operator !== 'starts_with') throw new NotSupported(`filter operator ${operator} on customers`);
  return { column: columns[parseEnumeration(fields, field)], prefix: fold(value) };
};
