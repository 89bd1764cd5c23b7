import { z } from 'zod';
import { fold } from '../../platform/database';
import { NotSupported } from '../../platform/not-supported';
import { invalidInput } from '../errors';
import { readFilter } from '../protocol/filter';
import { parseEnumeration } from '../protocol/enumeration';

const record = z.object({ customerName: z.string().default(''), customerId: z.string().default(''), resourceType: z.string() });

/** `CompanyName` by substring, `CustomerId` and `ResourceType` by equality. */
export const readAuditFilter = (text: string): ((audited: unknown) => boolean) => {
  const { field, operator, value } = readFilter(text);
  const wanted = fold(value);
  const name = parseEnumeration(['CompanyName', 'CustomerId', 'ResourceType'], field);
  const expected = name === 'CompanyName' ? 'substring' : 'equals';
  if (operator !== expected) throw new NotSupported(`filter operator ${operator} on ${name}`);
  if (wanted === '') throw invalidInput('The filter has no value.');
  return (audited) => {
    const { customerName, customerId, resourceType } = record.parse(audited);
    if (name === 'CompanyName') return fold(customerName).includes(wanted);
    return fold(name === 'CustomerId' ? customerId : resourceType) === wanted;
  };
};
