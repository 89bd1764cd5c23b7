import { refusals } from '../../core/provisioning/refusal';
import { signInProblems, type Problem } from '../../core/provisioning/questions';
import { ServiceProblem } from '../../core/service/client';

const others: readonly string[] = [
  ...signInProblems,
  'invalid-question',
  'not-permitted',
  'not-found',
  'not-yours',
  'gone',
] satisfies Problem['code'][];

/** Reads a refusal of the service; one in words that this version does not know is `unexpected`. */
export const problemOf = (body: unknown): ServiceProblem => {
  const member = (name: keyof Problem): unknown => (typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined);
  const code = member('code');
  const correlationId = member('correlationId');
  return new ServiceProblem(isCode(code) ? code : 'unexpected', typeof correlationId === 'string' ? correlationId : '');
};

const isCode = (value: unknown): value is Problem['code'] =>
  typeof value === 'string' && (Object.hasOwn(refusals, value) || others.includes(value));
