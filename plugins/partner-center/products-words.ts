import { z } from 'zod';
import type { Segment } from '../../core/catalogue/offer-key';
import { terms, type BillingCycle, type Term } from '../../core/subscriptions/terms';

/** The catalogue writes its words in any case, with and without `_`. */
const folded = (word: string): string => word.toLowerCase().replaceAll('_', '');

const segments: Readonly<Record<string, Segment>> = {
  commercial: 'Commercial',
  education: 'Education',
  government: 'Government',
  nonprofit: 'Nonprofit',
};
const cycles: Readonly<Record<string, BillingCycle>> = { monthly: 'Monthly', annual: 'Annual', triennial: 'Triennial', none: 'None' };

/** Null for a word that is none of ours, such as a cycle that is paid once. */
export const segmentOf = (word: string): Segment | null => segments[folded(word)] ?? null;
export const billingCycleOf = (word: string): BillingCycle | null => cycles[folded(word)] ?? null;
export const termOf = (word: string): Term | null => terms.find((term) => term === word.toUpperCase()) ?? null;

export const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
/** The provider writes 0 or nothing where there is no limit. */
export const limit = z
  .number()
  .int()
  .nullish()
  .transform((value) => (value ? value : null));
