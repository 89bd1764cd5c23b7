import { z } from 'zod';
import type { BillingCycle } from '../../core/subscriptions/terms';

/** Words come in several spellings (`one_time`, `OneTime`); they are compared without case and `_` (section 1). */
export const folded = (word: string): string => word.replaceAll('_', '').toLowerCase();

export const wireCycle = (cycle: BillingCycle): string => cycle.toLowerCase();

/** ISO 8601 with up to seven decimals, sometimes without a zone, which then is UTC. */
export const instant = z
  .string()
  .transform((text) => Date.parse(/(z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`))
  .pipe(z.number());

/** Left out, null or a time before there was such a thing: the provider does not say. */
export const maybeInstant = z
  .string()
  .nullish()
  .transform((text) => {
    const parsed = instant.safeParse(text);
    return parsed.success && parsed.data > 0 ? parsed.data : null;
  });

export const maybeText = z
  .string()
  .nullish()
  .transform((text) => (text === undefined || text === '' ? null : text));
