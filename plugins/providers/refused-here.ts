import type { Refused } from './provider';

/** As much as its column holds. */
const longestDetail = 2000;

/** What the service itself refuses, before the provider is asked. */
export const refusedHere = <Code extends string>(refusal: Code, detail: string): Refused<Code> => ({
  ok: false,
  refusal,
  detail: detail.slice(0, longestDetail),
  answered: true,
});
