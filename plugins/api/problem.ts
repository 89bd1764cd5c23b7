import { refusals, type RefusalCode } from '../../core/provisioning/refusal';
import type { Problem, SignInProblem } from '../../core/provisioning/questions';
import { consentRefusalOf } from '../auth/consent-refusal';
import { TokenRefused, TokenUnavailable } from '../auth/token-errors';
import { DataverseRefused, DataverseUnreachable } from '../dataverse/errors';
import type { Outcome, Refused } from '../providers/provider';

/** Ends a question with a problem; the edge turns it into an answer. */
export class Refuse extends Error {
  constructor(
    readonly code: Problem['code'],
    readonly retryAfterSeconds?: number,
  ) {
    super(code);
  }
}

const signInStatus = {
  'token-missing': 401,
  'token-expired': 401,
  'token-not-trusted': 401,
  'token-wrong-issuer': 401,
  'token-wrong-audience': 401,
  'token-wrong-tenant': 401,
  'token-wrong-scope': 401,
} as const satisfies Record<SignInProblem, 401>;
const ownStatus = {
  ...signInStatus,
  'invalid-question': 400,
  'not-permitted': 403,
  'not-yours': 403,
  'not-found': 404,
  gone: 410,
} as const;
const refusalStatus = { mend: 422, wait: 503, ask: 502 } as const;
export type ProblemStatus = (typeof ownStatus)[keyof typeof ownStatus] | (typeof refusalStatus)[keyof typeof refusalStatus] | 500;

const isOwn = (code: Problem['code']): code is keyof typeof ownStatus => code in ownStatus;

/** The status of each problem: ours by name, the provider's by what can be done next. */
export const statusOf = (code: Problem['code']): ProblemStatus => {
  if (code === 'unexpected') return 500;
  return isOwn(code) ? ownStatus[code] : refusalStatus[refusals[code].next];
};

/** The provider's value, or the end of the question. */
export const valueOf = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  throw refusedAs(outcome.refusal, outcome);
};

/** The end of the question by what the provider refused, under a code that people know; with the pause that it asked for. */
export const refusedAs = (code: RefusalCode, { retryAfterMilliseconds: pause }: Pick<Refused<string>, 'retryAfterMilliseconds'>): Refuse =>
  new Refuse(code, pause === undefined ? undefined : Math.ceil(pause / 1000));

/** What an error means to the person who asked. Dataverse judged with the person's own privileges: 403 is theirs. */
export const problemOf = (error: unknown): Refuse => {
  if (error instanceof Refuse) return error;
  if (error instanceof DataverseRefused && error.status === 403) return new Refuse('not-permitted');
  if (error instanceof TokenRefused) return new Refuse(consentRefusalOf(error));
  if (error instanceof TokenUnavailable) return new Refuse('provider-unreachable' satisfies RefusalCode);
  if (error instanceof DataverseUnreachable || (error instanceof DataverseRefused && error.status >= 429))
    return new Refuse('provider-unreachable' satisfies RefusalCode);
  return new Refuse('unexpected');
};
