import { memberOf } from '../../common/member';

/** A cell's value as a number: an amount, a choice's value (which some hosts give as text), an instant; NaN where there is none. */
export const numberOf = (value: unknown): number => {
  if (typeof value === 'number') return value;
  if (value instanceof Date) return value.getTime();
  if (typeof value !== 'string' || value === '') return NaN;
  return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : Date.parse(value);
};

/** A cell's value as a condition names it: another row by its id, whichever way the platform wraps it. */
export const codeOf = (value: unknown): string => {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const id = memberOf(one, 'id');
  const guid = memberOf(id, 'guid') ?? id;
  if (typeof guid === 'string') return guid.replace(/[{}]/g, '').toLowerCase();
  return typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean' ? String(one) : '';
};
