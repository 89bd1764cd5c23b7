import type { Refused } from '../../providers/provider';

export { refusedHere } from '../../providers/refused-here';

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
