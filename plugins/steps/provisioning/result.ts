import type { Refused } from '../../providers/provider';

/**
 * How a step ended for now. `waiting`: nothing more to do until the customer acts; `checkAgain` in milliseconds, null where something
 * else wakes the run or a person must act; `because`: what people should know meanwhile.
 * `later`: tried again by itself whatever the reason; `refused`: by the reason's own rule.
 */
export type StepResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'waiting'; readonly checkAgain: number | null; readonly because?: Pick<Refused, 'refusal' | 'detail'> }
  | { readonly kind: 'later' | 'refused'; readonly refused: Refused };

export const done: StepResult = { kind: 'done' };
export const refusedBy = (refused: Refused): { readonly kind: 'refused'; readonly refused: Refused } => ({ kind: 'refused', refused });
