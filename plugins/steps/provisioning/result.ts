import type { Refused } from '../../providers/provider';

/**
 * How a step ended for now. `waiting`: nothing more to do until the customer acts; `checkAgain` in milliseconds, null where a person must;
 * `dead`: the link that the customer should accept leads nowhere any more.
 * `later`: tried again by itself whatever the reason; `refused`: by the reason's own rule.
 */
export type StepResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'waiting'; readonly checkAgain: number | null; readonly dead?: { readonly detail: string } }
  | { readonly kind: 'later' | 'refused'; readonly refused: Refused };

export const done: StepResult = { kind: 'done' };
export const refusedBy = (refused: Refused): { readonly kind: 'refused'; readonly refused: Refused } => ({ kind: 'refused', refused });

/** As much as its column holds. */
const longestDetail = 2000;

/** What the service itself refuses, before the provider is asked. */
export const refusedHere = (refusal: Refused['refusal'], detail: string): Refused => ({
  ok: false,
  refusal,
  detail: detail.slice(0, longestDetail),
  answered: true,
});
