import { z } from 'zod';
import { invalidInput } from '../errors';
import { parseEnumeration } from './enumeration';

const operators = [
  'equals',
  'not_equals',
  'greater_than',
  'greater_than_or_equals',
  'less_than',
  'less_than_or_equals',
  'substring',
  'and',
  'or',
  'starts_with',
  'not_starts_with',
] as const;

const filterSchema = z.object({ field: z.string(), value: z.string(), operator: z.string() });

export type Filter = { readonly field: string; readonly value: string; readonly operator: (typeof operators)[number] };

/** Reads `{"Field":"CompanyName","Value":"cont","Operator":"starts_with"}`; member names and the operator in any case. */
export const readFilter = (text: string): Filter => {
  const filter = filterSchema.safeParse(lowerCased(text));
  if (!filter.success) throw invalidInput('The filter is not of the form {"Field", "Value", "Operator"}.');
  return { ...filter.data, operator: parseEnumeration(operators, filter.data.operator) };
};

const lowerCased = (text: string): unknown => {
  try {
    const members = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
    return Object.fromEntries(Object.entries(members).map(([name, value]) => [name.toLowerCase(), value]));
  } catch {
    return undefined;
  }
};
