import type { Refused } from './provider';

/** As much as its column holds. */
const longestDetail = 2000;

/**
 * What the service itself refuses. People read the code's sentence in their own language; `cause` is for the log. `detail` is what needs no
 * language: a product's name, a domain, a date, a code; or words that the provider has said before.
 */
export const refusedHere = <Code extends string>(refusal: Code, cause: string, detail = ''): Refused<Code> => ({
  ok: false,
  refusal,
  detail: detail.slice(0, longestDetail),
  cause,
  answered: true,
});

/** A refusal's detail as its column has it: nothing where there are no words. */
export const detailOf = ({ detail }: Pick<Refused<string>, 'detail'>): string | null =>
  detail === '' ? null : detail.slice(0, longestDetail);

/** What the log is told of a refusal. */
export const told = ({ refusal, cause, answered }: Pick<Refused<string>, 'refusal' | 'cause' | 'answered'>) => ({
  refusal,
  cause,
  answered,
});
