import type { ProviderRefusal } from './error-body';

/** Tells a refusal of Partner Center by status and code together, since one code has several meanings, and by its text where that must be. */
export type Rule<Code extends string, Operation extends string> = {
  readonly status?: readonly number[];
  readonly code?: readonly number[];
  readonly text?: RegExp;
  readonly operation?: Operation;
  readonly refusal: Code;
};

/** What the provider or the gateway before it could not do. */
export const serverFaults = [408, 500, 502, 503, 504] as const;

/** In our words by the first rule that fits; null where none does. */
export const firstFit = <Code extends string, Operation extends string>(
  rules: readonly Rule<Code, Operation>[],
  refused: ProviderRefusal,
  operation: Operation,
): Code | null => rules.find((rule) => fits(rule, refused, operation))?.refusal ?? null;

const fits = <Operation extends string>(rule: Rule<string, Operation>, refused: ProviderRefusal, operation: Operation): boolean =>
  (rule.status?.includes(refused.status) ?? true) &&
  (rule.code?.includes(refused.code) ?? true) &&
  (rule.text?.test(refused.text) ?? true) &&
  (rule.operation === undefined || rule.operation === operation);
